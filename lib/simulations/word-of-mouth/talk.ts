import { counterUniform, nameKey, ownerKey } from '@/lib/math';
import type { Circle } from './circle';

export type Word = 'good' | 'bad';
/** What she went through herself. The answered were hurt, told the firm and had an answer. */
export type Experience = 'delighted' | 'hurt' | 'answered';

export interface TalkTerms {
  /** People who speak well of the firm from what they went through. */
  readonly delighted: number;
  readonly hurt: number;
  /** Of the hurt, those whose complaint is heard and answered; more than `hurt` means all. */
  readonly answered: number;
  /** Friends to whom each passes a good word on. */
  readonly tellsGood: number;
  readonly tellsBad: number;
  /** Chance that a friend's word is believed, 0 to 1. */
  readonly belief: number;
}

export interface Telling {
  /** From 1. */
  readonly round: number;
  readonly from: number;
  readonly to: number;
  readonly word: Word;
  /** The listener takes the word for her own view. */
  readonly believed: boolean;
}

export interface Guest {
  readonly own: Experience | undefined;
  /** What she thinks from hearsay; `torn` if she believed both words in one round. */
  readonly view: Word | 'torn' | undefined;
  readonly heard: Readonly<Record<Word, number>>;
}

export interface Talk {
  readonly guests: readonly Guest[];
  readonly tellings: readonly Telling[];
}

interface Speaker {
  readonly person: number;
  readonly word: Word;
  /** Who told her: nobody tells it back. */
  readonly teller: number | undefined;
}

/**
 * Talk in a circle of friends, round by round. See model.md.
 *
 * @param luck names whom people meet and what they believe: the same number, the same luck under all terms
 */
export function spreadTalk(circle: Circle, terms: TalkTerms, rounds: number, luck: number): Talk {
  const own = experiences(circle, terms);
  const view: Guest['view'][] = own.map(() => undefined);
  const heard = own.map(() => ({ good: 0, bad: 0 }));
  const tellings: Telling[] = [];
  const meets = nameKey('word-of-mouth', luck, 'meets');
  const believes = nameKey('word-of-mouth', luck, 'believes');
  let speakers: Speaker[] = [];
  own.forEach((experience, person) => {
    if (experience === 'delighted') speakers.push({ person, word: 'good', teller: undefined });
    if (experience === 'hurt') speakers.push({ person, word: 'bad', teller: undefined });
  });
  for (let round = 1; round <= rounds; round++) {
    const won: Speaker[] = [];
    for (const { person, word, teller } of speakers) {
      const tells = word === 'good' ? terms.tellsGood : terms.tellsBad;
      for (const friend of listeners(circle, person, teller, ownerKey(meets, person)).slice(0, tells)) {
        heard[friend]![word]++;
        const open = own[friend] === undefined && view[friend] === undefined;
        const believed = open && counterUniform(ownerKey(believes, friend), person) < terms.belief;
        tellings.push({ round, from: person, to: friend, word, believed });
        if (believed) won.push({ person: friend, word, teller: person });
      }
    }
    // Views change only now: within a round everybody speaks at the same time.
    for (const { person, word } of won) {
      const before = view[person];
      view[person] = before === undefined || before === word ? word : 'torn';
    }
    speakers = won.filter(
      ({ person }, i) => view[person] !== 'torn' && won.findIndex((other) => other.person === person) === i,
    );
  }
  return { guests: own.map((mine, i) => ({ own: mine, view: view[i], heard: heard[i]! })), tellings };
}

/** Friends in the order in which she happens to meet them. */
function listeners(circle: Circle, person: number, teller: number | undefined, key: number): number[] {
  return circle.friends[person]!.filter((friend) => friend !== teller)
    .map((friend) => ({ friend, turn: counterUniform(key, friend) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ friend }) => friend);
}

/** The delighted stand first in the circle's order, the hurt last, so that one more moves nobody else. */
function experiences({ friends, order }: Circle, terms: TalkTerms): (Experience | undefined)[] {
  const { delighted, hurt, answered } = terms;
  if (delighted + hurt > friends.length) throw new RangeError('more delighted and hurt than people');
  const own: (Experience | undefined)[] = friends.map(() => undefined);
  for (let i = 0; i < delighted; i++) own[order[i]!] = 'delighted';
  for (let i = 0; i < hurt; i++) own[order[order.length - 1 - i]!] = i < answered ? 'answered' : 'hurt';
  return own;
}
