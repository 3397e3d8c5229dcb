import type { Locale } from '@/lib/content/locale';

type EvidenceKind = 'interview' | 'survey' | 'log' | 'ticket' | 'comment' | 'report';

/** Words of the steps `frame`, `map` and `place`. */
export interface MapMessages {
  readonly frame: {
    readonly title: string;
    readonly lead: string;
    readonly who: string;
    readonly company: string;
    readonly goal: string;
    readonly goalHint: string;
    readonly left: (characters: number) => string;
    readonly take: string;
    readonly note: string;
    readonly empty: string;
  };
  readonly map: {
    readonly title: string;
    readonly lead: string;
    readonly stages: string;
    readonly stagesNote: string;
    readonly called: (stage: string) => string;
    readonly list: string;
    readonly listNote: string;
    readonly none: string;
    readonly open: string;
    readonly soFar: string;
    readonly nobody: string;
    readonly take: string;
    readonly note: string;
    readonly gaps: (names: number) => string;
  };
  readonly place: {
    readonly title: string;
    readonly lead: string;
    readonly evidence: string;
    readonly count: (placed: number, of: number) => string;
    readonly onlyOpen: string;
    readonly allPlaced: string;
    readonly where: (kind: string, from: string) => string;
    readonly whereShort: string;
    readonly open: string;
    readonly check: string;
    readonly aside: string;
    readonly offMap: string;
    readonly noStage: string;
    readonly take: string;
    readonly note: string;
    readonly gaps: (pieces: number) => string;
  };
  readonly yours: {
    readonly title: string;
    readonly summary: string;
    readonly nothing: string;
    readonly check: string;
    readonly aside: string;
    readonly open: string;
    readonly pieces: (count: number) => string;
  };
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
}

export const mapMessages: Readonly<Record<Locale, MapMessages>> = {
  zh: {
    frame: {
      title: '先定人：为谁画，什么算变好',
      lead: '旅程图画的是一个人的路，不是公司的流程。先看清是谁，再说她过得怎样才算好。',
      who: '这个人',
      company: '这家',
      goal: '对这个人，什么算变好？',
      goalHint: '一两句话。走完以后，这句话会原样摆在你面前。机器不评它；是作业，就由老师来看。',
      left: (characters) => `还能写${characters}个字`,
      take: '就为这个画',
      note: '可以空着，空着就算没有答。',
      empty: '目标还空着。再按一次，就空着往下走。',
    },
    map: {
      title: '画图：哪些是接触点，各在哪一段',
      lead: '这是公司给的单子，顺序是乱的。客户和这家碰面的地方才是接触点；单子上混进了几样，客户根本碰不到。',
      stages: '几个阶段',
      stagesNote: '名字可以换成你自己的叫法，最多24个字，不换也行。',
      called: (stage) => `“${stage}”你叫它`,
      list: '公司的单子',
      listNote: '每一样选一段。拿不准的先空着。',
      none: '不是接触点',
      open: '先空着',
      soFar: '你排出来的',
      nobody: '还没有',
      take: '就这样分段',
      note: '先后顺序不用排，这一步只看各在哪一段。',
      gaps: (names) => `还有${names}样空着。再按一次，就空着往下走；空着的算没有答。`,
    },
    place: {
      title: '放材料：每条说的是哪一步',
      lead: '一条一条读，放到它说的那个接触点上。有两种材料不上图：和别的材料打架的，先查清再用；跟这段旅程不相干的，放一边。',
      evidence: '材料',
      count: (placed, of) => `放好了${placed}条，共${of}条`,
      onlyOpen: '只看还没放的',
      allPlaced: '都放好了。',
      where: (kind, from) => `放到哪里（${kind}，${from}）`,
      whereShort: '放到',
      open: '还没放',
      check: '先查清：和别的材料打架',
      aside: '放一边：跟这段旅程不相干',
      offMap: '不上图',
      noStage: '没分到哪一段的',
      take: '材料就这样放',
      note: '一条材料只放一处：它说得最多的是哪一步，就放哪一步。',
      gaps: (pieces) => `还有${pieces}条没放。再按一次，就这样往下走；没放的算没有答。`,
    },
    yours: {
      title: '你的图',
      summary: '你画的图，和放好的材料',
      nothing: '没有材料',
      check: '先查清的',
      aside: '放一边的',
      open: '没放的',
      pieces: (count) => `${count}条`,
    },
    kinds: {
      interview: '访谈',
      survey: '问卷',
      log: '记录',
      ticket: '投诉',
      comment: '留言',
      report: '报告',
    },
  },
  en: {
    frame: {
      title: 'Whom: whose journey, and what would be better',
      lead: 'A journey map follows one person, not the firm’s procedure. See first who it is; then say what would be better for them.',
      who: 'The customer',
      company: 'The company',
      goal: 'What would count as better for this customer?',
      goalHint:
        'A sentence or two. At the end it is put before you word for word. No machine judges it; in an assignment your teacher reads it.',
      left: (characters) => `${characters} characters left`,
      take: 'Draw it for this',
      note: 'You may leave it empty; it then counts as not answered.',
      empty: 'The goal is empty. Press again to go on without one.',
    },
    map: {
      title: 'Map: which are touchpoints, and at which stage',
      lead: 'This is the company’s list, in no order. Touchpoints are where the customer meets the firm; some things on the list no customer ever meets.',
      stages: 'The stages',
      stagesNote: 'You may give them names of your own, up to 24 characters, or leave them.',
      called: (stage) => `Your name for “${stage}”`,
      list: 'The company’s list',
      listNote: 'Choose a stage for each. Leave open what you are not sure of.',
      none: 'No touchpoint',
      open: 'Leave open',
      soFar: 'Your stages so far',
      nobody: 'Nothing yet',
      take: 'Keep these stages',
      note: 'Their order does not matter here, only the stage.',
      gaps: (names) =>
        `${names === 1 ? 'One is' : `${names} are`} still open. Press again to go on; what is open counts as not answered.`,
    },
    place: {
      title: 'Evidence: which step is each piece about?',
      lead: 'Read each piece and put it at the touchpoint that it tells about. Two sorts stay off the map: what contradicts other evidence is looked into before it is used; what is beside this journey is laid aside.',
      evidence: 'The evidence',
      count: (placed, of) => `${placed} of ${of} placed`,
      onlyOpen: 'Only those not placed yet',
      allPlaced: 'All are placed.',
      where: (kind, from) => `Put it at (${kind}, ${from})`,
      whereShort: 'Put it at',
      open: 'Not placed yet',
      check: 'Look into it first: it contradicts other evidence',
      aside: 'Lay aside: beside this journey',
      offMap: 'Off the map',
      noStage: 'At no stage of yours',
      take: 'Leave the evidence like this',
      note: 'Each piece goes to one place: the step that it tells most about.',
      gaps: (pieces) =>
        `${pieces === 1 ? 'One piece is' : `${pieces} pieces are`} not placed. Press again to go on; what is not placed counts as not answered.`,
    },
    yours: {
      title: 'Your map',
      summary: 'Your map, with the evidence on it',
      nothing: 'No evidence',
      check: 'To be looked into first',
      aside: 'Laid aside',
      open: 'Not placed',
      pieces: (count) => (count === 1 ? '1 piece' : `${count} pieces`),
    },
    kinds: {
      interview: 'Interview',
      survey: 'Survey',
      log: 'Log',
      ticket: 'Complaints',
      comment: 'Comment',
      report: 'Report',
    },
  },
};
