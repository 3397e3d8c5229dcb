import type { MDXComponents } from 'mdx/types';
import type { ComponentType, ReactNode } from 'react';
import { QuizCheck } from '@/components/exercises/quiz/quiz-check';
import { PartGuard } from '@/components/ui/part-guard';
import { partWords } from '@/components/ui/part-words';
import type { GlossaryEntry } from '@/lib/content/concept';
import type { LessonText } from '@/lib/content/lesson';
import type { LiveModelName } from '@/lib/content/live-models';
import type { Locale } from '@/lib/content/locale';
import type { LocalisedQuestion } from '@/lib/content/questions';
import type { TagName } from '@/lib/content/tags';
import { Block, Figure, TrapPart, type FigureProps } from './blocks';
import { Cite, References } from './citations';
import { Definition } from './definition';
import { Dilemma, dilemmaPlace, type DilemmaProps } from './dilemma';
import { LiveModel, type LiveModelProps } from './live-model';
import { mdxMessages } from './messages';
import { createProse } from './prose';
import { StateLink, type StateProps } from './state-link';
import { Term } from './term';
import { Trap } from './trap';
import { Step, WorkedExample } from './worked-example';
import { YourGuess } from './your-guess';

/** What a page hands down: its language, and the part of the registers that its text uses. */
export interface TagContext {
  readonly locale: Locale;
  /** Chapter and slug, for example `evaluation/rfm`; guesses and answers to checks are kept under it. */
  readonly lesson: string;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
  readonly references: LessonText['references'];
  readonly questions: readonly LocalisedQuestion[];
}

interface Parent {
  readonly children: ReactNode;
}

/** The tags as authors write them; `tagSpecs` in `lib/content/tags.ts` describes the same table to the checks. */
export interface MDXProvidedComponents extends Record<TagName, unknown> {
  readonly Outcomes: ComponentType<Parent>;
  readonly Dilemma: ComponentType<DilemmaProps>;
  readonly YourGuess: ComponentType<{ readonly of: string }>;
  readonly Definition: ComponentType<{ readonly of: string; readonly children?: ReactNode }>;
  readonly Figure: ComponentType<FigureProps>;
  readonly WorkedExample: ComponentType<Parent & { readonly title: string }>;
  readonly Step: ComponentType<Parent & { readonly ask?: string }>;
  readonly LiveModel: ComponentType<LiveModelProps>;
  readonly State: ComponentType<StateProps<LiveModelName>>;
  readonly Recall: ComponentType<Parent>;
  readonly Check: ComponentType<{ readonly id: string }>;
  readonly Term: ComponentType<Parent & { readonly id: string }>;
  readonly Cite: ComponentType<{ readonly id: string; readonly pages?: string }>;
  readonly Trap: ComponentType<Parent & { readonly wrong: string }>;
  readonly WhyItTempts: ComponentType<Parent>;
  readonly SeeThrough: ComponentType<Parent>;
  readonly Summary: ComponentType<Parent>;
  readonly References: ComponentType;
}

/** The one register of tags, bound to what the page hands down. */
export function createTags({ locale, lesson, glossary, references, questions }: TagContext): MDXComponents {
  const messages = mdxMessages[locale];
  const [before = '', after = ''] = messages.youGuessed('\u0000').split('\u0000');
  const entry = (id: string) => required(glossary.get(id), `concept "${id}"`);
  const tags = {
    Outcomes: ({ children }) => (
      <Block kind="outcomes" label={messages.outcomes}>
        {children}
      </Block>
    ),
    Dilemma: (props) => (
      <Dilemma {...props} lesson={lesson} messages={messages} partWords={partWords[locale]} />
    ),
    YourGuess: ({ of }) => (
      <PartGuard words={partWords[locale]}>
        <YourGuess
          of={`${lesson}/${of}`}
          place={dilemmaPlace(of)}
          before={before}
          after={after}
          notGuessed={messages.notGuessed}
          guessNow={messages.guessNow}
        />
      </PartGuard>
    ),
    Definition: ({ of, children }) => (
      <Definition entry={entry(of)} locale={locale}>
        {children}
      </Definition>
    ),
    Figure: (props) => <Figure {...props} />,
    WorkedExample: ({ title, children }) => (
      <WorkedExample title={title} label={messages.workedExample}>
        {children}
      </WorkedExample>
    ),
    Step: ({ ask, children }) => (
      <Step ask={ask} cover={messages.showStep}>
        {children}
      </Step>
    ),
    LiveModel: (props) => <LiveModel {...props} locale={locale} />,
    State: (props) => <StateLink {...props} />,
    Recall: ({ children }) => (
      <Block kind="recall" label={messages.recall}>
        {children}
      </Block>
    ),
    Check: ({ id }) => (
      <QuizCheck
        question={required(
          questions.find(({ item }) => item.id === id),
          `question "${id}"`,
        )}
        locale={locale}
        lesson={lesson}
      />
    ),
    Term: ({ id, children }) => {
      const { term, definition = '' } = entry(id)[locale];
      return (
        <Term
          href={`/${locale}/glossary#${id}`}
          term={term}
          definition={definition}
          inGlossary={messages.inGlossary}
        >
          {children}
        </Term>
      );
    },
    Cite: ({ id, pages }) => (
      <Cite
        reference={required(
          references.find((reference) => reference.id === id),
          `reference "${id}"`,
        )}
        pages={pages}
        locale={locale}
      />
    ),
    Trap: ({ wrong, children }) => (
      <Trap wrong={wrong} label={messages.trap}>
        {children}
      </Trap>
    ),
    WhyItTempts: ({ children }) => <TrapPart label={messages.whyItTempts}>{children}</TrapPart>,
    SeeThrough: ({ children }) => <TrapPart label={messages.seeThrough}>{children}</TrapPart>,
    Summary: ({ children }) => (
      <Block kind="summary" label={messages.summary}>
        {children}
      </Block>
    ),
    References: () => <References references={references} locale={locale} />,
  } satisfies MDXProvidedComponents & MDXComponents;
  return { ...createProse(locale), ...tags };
}

/** The checks see to it that everything named exists; this says which one if they were not run. */
function required<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`The lesson uses an unknown ${name}; run "npm run content".`);
  return value;
}
