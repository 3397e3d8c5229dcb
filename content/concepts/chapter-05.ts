import type { ConceptEntry } from '@/lib/content/concept';

export const chapter05 = [
  { id: 'key-processes', zh: { term: '关系营销的关键过程' }, en: { term: 'key processes of RM' } },
  { id: 'interaction-process', zh: { term: '交互过程' }, en: { term: 'interaction process' } },
  { id: 'interaction-levels', zh: { term: '交互的层次' }, en: { term: 'levels of interaction' } },
  { id: 'touchpoint', zh: { term: '接触点' }, en: { term: 'touchpoint' } },
  { id: 'moment-of-truth', zh: { term: '关键时刻' }, en: { term: 'moment of truth' } },
  { id: 'dialogue-process', zh: { term: '对话过程' }, en: { term: 'dialogue process' } },
  { id: 'planned-communication', zh: { term: '计划性沟通' }, en: { term: 'planned communication' } },
  { id: 'two-way-communication', zh: { term: '双向沟通' }, en: { term: 'two-way communication' } },
  { id: 'value-process', zh: { term: '价值过程' }, en: { term: 'value process' } },
  {
    id: 'communication-channels-ten',
    zh: { term: '企业与客户沟通的途径' },
    en: { term: 'customer communication channels' },
  },
  { id: 'channel-fit', zh: { term: '渠道与任务匹配' }, en: { term: 'matching channel to task' } },
  { id: 'word-of-mouth', zh: { term: '口碑' }, en: { term: 'word of mouth' } },
  { id: 'regular-follow-up', zh: { term: '定期跟进' }, en: { term: 'regular follow-up' } },
  { id: 'emotional-connection', zh: { term: '情感连接' }, en: { term: 'emotional connection' } },
] as const satisfies readonly ConceptEntry[];
