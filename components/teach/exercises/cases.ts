import { playMessages as journeyMessages } from '@/components/simulators/journey/case/play-messages';
import { playMessages } from '@/components/simulators/ladder/play/play-messages';
import { caseOf } from '@/lib/assignments';
import type { JourneyCaseWords } from '@/lib/content/journey-cases';
import type { Locale } from '@/lib/content/locale';
import type { Json } from '@/lib/scoring';
import type { JourneyCase } from '@/lib/simulations/journey';
import { mostContacts, SPRING_TEA } from '@/lib/simulations/rfm-campaign';
import type { LadderScenario } from '@/lib/simulations/ladder';
import type { TeachCase } from './set-words';

/** The one case of the RFM exercise. For the page's server side: figures and words go down ready made. */
export function springTea(locale: Locale): TeachCase {
  const { customers, contactCost, contribution, budget, holdoutDays } = SPRING_TEA;
  const [contacts, weeks] = [mostContacts(SPRING_TEA), holdoutDays / 7];
  return {
    id: 'spring-tea',
    code: caseOf('rfm/guided', 'spring-tea', null),
    title: locale === 'zh' ? '雾坪茶舍的春茶' : 'Spring tea at Wuping Tea House',
    story:
      locale === 'zh'
        ? `店主有${budget}元，请一位花${contactCost}元，最多请${contacts}位；多来一单留下${contribution}元，看${weeks}周。`
        : `The owner has ¥${budget}; an invitation costs ¥${contactCost}, so she can send ${contacts}. An extra order leaves ¥${contribution}; ${weeks} weeks are counted.`,
    facts:
      locale === 'zh'
        ? `约${customers}位客人，两年的订单`
        : `About ${customers} customers, two years of orders`,
    note: '',
    model: null,
  };
}

/** A case of the ladder, from its file. */
export function ladderCase(
  locale: Locale,
  {
    id,
    model,
    words: { title, story, customers, note },
  }: {
    readonly id: string;
    readonly model: LadderScenario;
    readonly words: Readonly<Record<'title' | 'story' | 'customers' | 'note', string>>;
  },
): TeachCase {
  const { people, quarters, purse, changes, events } = model;
  const plain = {
    id: model.id,
    people,
    quarters,
    purse,
    changes: { ...changes },
    events: events.map((one) => ({ ...one })),
  };
  return {
    id,
    code: caseOf('ladder/run', id, plain),
    title,
    story,
    facts: playMessages[locale].facts(people, customers, quarters, purse),
    note,
    model: plain,
  };
}

/** A case of the journey studio, from its file. */
export function journeyTeachCase(
  locale: Locale,
  {
    id,
    model,
    words,
  }: { readonly id: string; readonly model: JourneyCase; readonly words: JourneyCaseWords },
): TeachCase {
  const { title, story, note, stages, touchpoints, strangers, evidence, backstage, improvements } = words;
  const plain: Json = JSON.parse(JSON.stringify(model));
  return {
    id,
    code: caseOf('journey/case', id, plain),
    title,
    story,
    facts: journeyMessages[locale].facts(model.evidence.length, model.budget),
    note,
    model: plain,
    named: { stages, touchpoints, strangers, evidence, backstage, improvements },
  };
}
