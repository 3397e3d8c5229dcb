import type { Locale } from '@/lib/content/locale';

interface PageText {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
}

interface ToolText extends PageText {
  readonly noScript: string;
}

/** What stands at the head of the pages for teachers. */
export interface TeachTexts {
  readonly index: PageText & {
    readonly assign: { readonly title: string; readonly body: string; readonly link: string };
    readonly check: { readonly title: string; readonly body: string; readonly link: string };
    readonly try: { readonly title: string; readonly body: string };
    readonly proof: {
      readonly title: string;
      readonly proves: string;
      readonly not: string;
      readonly kept: string;
    };
  };
  readonly assign: ToolText;
  readonly check: ToolText;
}

export const teachTexts: Readonly<Record<Locale, TeachTexts>> = {
  zh: {
    index: {
      title: '教师',
      description:
        '给一个班布置RFM练习、忠诚阶梯或客户旅程图，收上来，批改，出成绩表。不用服务器，不用注册，学生的东西不离开你的浏览器。',
      lead: '想让全班做一次练习，又不想在群里一份份对答案？布置一条链接，收回一叠作业，在这里重算、评分、出表。不用装，不用注册。',
      assign: {
        title: '一、布置',
        body: '选好练习和案例，定好全班同一份还是一人一份、各部分占几分、几号交，得到一条链接、一个二维码、一段发到群里的话。答案（或教师用的一页）和教案也在这一页。',
        link: '去布置',
      },
      check: {
        title: '二、批改',
        body: '贴上布置的链接和名单，把交来的文件或文字一起放进去。每份照学生的决定重算一遍，有不对劲的地方标出来；文字题由你评，最后导出成绩表和每人的反馈条。',
        link: '去批改',
      },
      try: {
        title: '先自己做一遍',
        body: '学生会在哪里卡住，做一遍最清楚。RFM练习二三十分钟，忠诚阶梯和旅程图二十到四十分钟。',
      },
      proof: {
        title: '这样批改，能证明什么',
        proves: '能证明：分数是从这些决定算出来的。谁拿同一份作业重算，都是同一个分。',
        not: '不能证明：决定是谁做的，也不能证明他没有先偷看结果再重来。步骤的先后只由页面自己把着；整份改写过、前后又对得上的作业，等于另做了一次。',
        kept: '名单、作业、成绩都只在你的浏览器里，不上传。要留着，就把批改的结果存成文件。',
      },
    },
    assign: {
      title: '布置练习',
      description:
        '选练习和案例，定好种子、分值、日期，得到给学生的链接、二维码和群通知；附答案或教师用的一页，还有教案。',
      lead: '下面都填好了常用的值，改你要改的。链接随改随变，定下来再发。',
      noScript: '链接、二维码和答案要在浏览器里现算，请打开JavaScript。下面的教案不用脚本也能读、能打印。',
    },
    check: {
      title: '批改练习',
      description:
        '照学生的决定重算每一份作业，标出损坏、改动和雷同，评文字题，导出成绩表。全在你的浏览器里。',
      lead: '先贴布置的链接，再把交来的文件、压缩包或文字放进来。每份重算一遍：算数的是重算的分，不是学生自己说的分。',
      noScript: '批改要在浏览器里重算，请打开JavaScript。',
    },
  },
  en: {
    index: {
      title: 'For teachers',
      description:
        'Give the RFM exercise, the loyalty ladder or the journey studio to a class, take it in, mark it and export the grades. No server, no accounts; the students’ work never leaves your browser.',
      lead: 'You want a whole class to do an exercise, without comparing answers one message at a time. Send one link, get back a pile of hand-ins; here they are recomputed, marked and listed. Nothing to install, no account.',
      assign: {
        title: '1. Assign',
        body: 'Choose the exercise and its case; decide whether all get the same customers or each student her own, what each part counts and when it is due. Out come a link, a QR code and a message for the class group. The answers, or a teacher’s sheet, and a class plan are on the same page.',
        link: 'Assign an exercise',
      },
      check: {
        title: '2. Check',
        body: 'Paste the assignment link and the class list, then drop in the files or texts you were sent. Each is recomputed from the student’s decisions, and whatever is odd is flagged. You mark the written answers; out come the grades and a feedback slip for each student.',
        link: 'Check hand-ins',
      },
      try: {
        title: 'Do it yourself first',
        body: 'Nothing shows better where students will get stuck. The RFM exercise takes 20 to 30 minutes, ladder and journey 20 to 40.',
      },
      proof: {
        title: 'What such a check proves',
        proves:
          'It proves that the score follows from these decisions. Whoever recomputes the same hand-in gets the same score.',
        not: 'It does not prove who made the decisions, nor that nobody looked at the result and began again. The page alone keeps the order of the steps, and a hand-in rewritten from end to end so that it fits is simply another attempt.',
        kept: 'Class list, hand-ins and grades stay in your browser; nothing is uploaded. To keep them, save the desk as a file.',
      },
    },
    assign: {
      title: 'Assign an exercise',
      description:
        'Choose exercise and case, set seeds, weights and dates; get the link, the QR code and the message for your students, with answers or a teacher’s sheet, and a class plan.',
      lead: 'Everything is filled in with the usual values: change what you need. The link follows as you type; send it when you are done.',
      noScript:
        'Link, QR code and answers are worked out in the browser: please turn JavaScript on. The plan below can be read and printed without it.',
    },
    check: {
      title: 'Check hand-ins',
      description:
        'Recompute every hand-in from the student’s decisions, see what is damaged, altered or copied, mark the written answers and export the grades. All in your browser.',
      lead: 'First paste the assignment link, then add the files, zips or texts that you were sent. Each is recomputed; what counts is the recomputed score, not the one the student reports.',
      noScript: 'Checking recomputes in the browser: please turn JavaScript on.',
    },
  },
};
