import type { ConceptEntry } from '@/lib/content/concept';

export const chapter11 = [
  { id: 'service-failure', zh: { term: '服务失误' }, en: { term: 'service failure' } },
  { id: 'complaint-behaviour', zh: { term: '抱怨行为' }, en: { term: 'complaint behaviour' } },
  { id: 'complaint-handling', zh: { term: '投诉快速响应机制' }, en: { term: 'rapid complaint response' } },
  { id: 'service-recovery', zh: { term: '服务补救' }, en: { term: 'service recovery' } },
  { id: 'recovery-steps', zh: { term: '负面事件修复流程' }, en: { term: 'trust-repair process' } },
  { id: 'perceived-justice', zh: { term: '感知公平' }, en: { term: 'perceived justice' } },
  { id: 'service-recovery-paradox', zh: { term: '服务补救悖论' }, en: { term: 'service recovery paradox' } },
  { id: 'crisis-management', zh: { term: '危机管理三段式' }, en: { term: 'three-stage crisis management' } },
  { id: 'social-listening', zh: { term: '社交聆听与舆情监测' }, en: { term: 'social listening' } },
  { id: 'transparency', zh: { term: '透明化经营' }, en: { term: 'transparency' } },
  {
    id: 'trust-guarantee',
    zh: { term: '信任保障承诺（服务保证）' },
    en: { term: 'service guarantee (trust guarantee)' },
  },
  { id: 'feedback-loop', zh: { term: '客户反馈闭环' }, en: { term: 'customer feedback loop' } },
] as const satisfies readonly ConceptEntry[];
