import type { ConceptEntry } from '@/lib/content/concept';

export const chapter09 = [
  { id: 'one-to-one-marketing', zh: { term: '一对一营销' }, en: { term: 'one-to-one marketing' } },
  {
    id: 'one-to-one-steps',
    zh: { term: '一对一营销的实施步骤' },
    en: { term: 'steps of one-to-one marketing' },
  },
  { id: 'idic-model', zh: { term: 'IDIC模型' }, en: { term: 'IDIC model' } },
  { id: 'learning-relationship', zh: { term: '学习型关系' }, en: { term: 'learning relationship' } },
  { id: 'precision-marketing', zh: { term: '精准营销' }, en: { term: 'precision marketing' } },
  { id: 'emotional-marketing', zh: { term: '情感营销' }, en: { term: 'emotional marketing' } },
  { id: 'personalised-marketing', zh: { term: '个性化营销与推荐' }, en: { term: 'personalised marketing' } },
  { id: 'content-marketing', zh: { term: '内容营销' }, en: { term: 'content marketing' } },
  { id: 'brand-storytelling', zh: { term: '品牌故事与价值观传递' }, en: { term: 'brand storytelling' } },
  { id: 'scenario-marketing', zh: { term: '场景化营销' }, en: { term: 'scenario-based marketing' } },
  { id: 'social-media-marketing', zh: { term: '社交媒体营销' }, en: { term: 'social media marketing' } },
  { id: 'live-commerce', zh: { term: '直播营销' }, en: { term: 'live-stream commerce' } },
  { id: 'private-domain', zh: { term: '私域流量' }, en: { term: 'private-domain traffic' } },
  {
    id: 'marketing-led-development',
    zh: { term: '营销导向的客户开发' },
    en: { term: 'marketing-led customer development' },
  },
  { id: 'approach-methods', zh: { term: '接近客户的方法' }, en: { term: 'approaching customers' } },
  { id: 'persuasion-skills', zh: { term: '说服客户的技巧' }, en: { term: 'persuasion skills' } },
] as const satisfies readonly ConceptEntry[];
