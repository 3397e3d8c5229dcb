/** What the reader says about a task, each from little to much where there is an order. */
export const COMPLEXITIES = ['fact', 'explain', 'settle'] as const;
export const URGENCIES = ['hour', 'day', 'week'] as const;
export const PRIVACIES = ['open', 'hers'] as const;
export const PREFERENCES = ['any', 'text', 'voice'] as const;
export const STARTS = ['tell', 'answer', 'ask'] as const;

export type Complexity = (typeof COMPLEXITIES)[number];
/** As a wish: reach her within. As a property: reaches her within. */
export type Urgency = (typeof URGENCIES)[number];
/** `hers`: she alone may see it. */
export type Privacy = (typeof PRIVACIES)[number];
export type Preference = (typeof PREFERENCES)[number];
/** We tell her, she comes with a question, or we ask her. */
export type Start = (typeof STARTS)[number];

export interface ChannelProperties {
  /** 4 face to face, 3 telephone, 2 written to a person, 1 written to nobody in particular (Daft & Lengel 1986). */
  readonly richness: 1 | 2 | 3 | 4;
  readonly speed: Urgency;
  readonly privacy: Privacy;
  readonly mode: Exclude<Preference, 'any'>;
  readonly starts: readonly Start[];
}

/** The course's ten in its order. The order of richness is the source's; all else is assumed (see model.md). */
export const CHANNEL_PROPERTIES = {
  phone: { richness: 3, speed: 'hour', privacy: 'hers', mode: 'voice', starts: STARTS },
  mail: { richness: 2, speed: 'day', privacy: 'hers', mode: 'text', starts: STARTS },
  meeting: { richness: 4, speed: 'day', privacy: 'hers', mode: 'voice', starts: STARTS },
  chat: { richness: 2, speed: 'hour', privacy: 'hers', mode: 'text', starts: STARTS },
  social: { richness: 1, speed: 'day', privacy: 'open', mode: 'text', starts: ['tell', 'answer'] },
  service: { richness: 3, speed: 'hour', privacy: 'hers', mode: 'voice', starts: ['answer'] },
  'self-help': { richness: 1, speed: 'hour', privacy: 'open', mode: 'text', starts: ['answer'] },
  feedback: { richness: 2, speed: 'day', privacy: 'hers', mode: 'text', starts: ['answer'] },
  interview: { richness: 4, speed: 'week', privacy: 'hers', mode: 'voice', starts: ['ask'] },
  events: { richness: 4, speed: 'week', privacy: 'open', mode: 'voice', starts: ['tell'] },
} as const satisfies Readonly<Record<string, ChannelProperties>>;

export type Channel = keyof typeof CHANNEL_PROPERTIES;

export const CHANNELS: readonly Channel[] = [
  'phone',
  'mail',
  'meeting',
  'chat',
  'social',
  'service',
  'self-help',
  'feedback',
  'interview',
  'events',
];
