/** Every word of the frame in Chinese. Its shape is the shape of every other language. */
export const zh = {
  site: {
    name: '关系营销实验课',
    description: '一门能动手试的《关系营销》开放课：先拿主意，再调模型，最后弄清道理。中英双语，不用注册。',
    shareAlt: '关系营销实验课：先拿主意，再动手试，最后弄清道理',
  },
  header: {
    skip: '跳到正文',
    home: '回到目录',
    navLabel: '主导航',
    course: '课程',
    simulators: '实验',
    glossary: '术语表',
    progress: '我的进度',
    otherLanguage: 'English',
    otherLanguageHint: '本页英文版',
    toDark: '换深色',
    toLight: '换浅色',
  },
  notices: {
    oldBrowser:
      '这个浏览器太旧，模型动不起来，正文照常能读。换Chrome 109、Edge 109、Safari 15.4、Firefox 115或更新的版本，模型就能用。',
    noScript: '浏览器关了JavaScript：正文照常能读，模型要开了JavaScript才会动。',
  },
  footer: {
    label: '版权与来源',
    licences: '代码按MIT许可，课文与图按CC BY-SA 4.0许可：可以抄、改、用在自己课上，注明出处即可。',
    sources:
      '概念和章次参照国家开放大学《关系营销》（本科）的公开大纲；本站是独立的学习材料，不代表学校，也不发学分。',
    invented: '例子里的店家、客户和数字都是编的，标“示意”；关于真实世界的说法，文后有文献。',
    privacy: '不用注册，不装统计，不连第三方。你做过的题只存在这台设备上。',
    teach: '教师：布置与批改',
  },
  home: {
    lead: '关系营销讲怎么留住客户。这里不先背定义：先遇到一件要拿主意的事，猜一猜，动手试，再看道理。',
    state: (chapters: readonly number[], lessons: number) =>
      `十四章里，第${chapters.join('、')}章开了，共${lessons}课；三个实验都开了。没开放的下面都写明。`,
    now: {
      title: '现在能做的三件事',
      lesson: {
        title: '读一课',
        body: (minutes: number) =>
          `一位老客人269天没来，今晚又来了。她的三个分，哪个会动？先猜，再调模型看。约${minutes}分钟。`,
      },
      ladder: {
        title: '当一回家',
        body: '茶舍每季有2.4万元：拉新客，还是留老客？先报预测，再看谁上了台阶、谁走了。运气不变、只改一步，还能另走一条。一局二十到四十分钟。',
        link: '打开忠诚阶梯',
      },
      ownData: {
        title: '给自己的订单打分',
        body: '打开订单表，给每位客户打R、F、M三个分，归进客群；口径改一处，马上看到谁换了群。文件在浏览器里读，不上传。',
        link: '打开RFM实验',
      },
    },
    map: {
      title: '目录',
      note: '共十四章，旁边注明用到哪个实验。',
      chapter: (number: number) => `第${number}章`,
      minutes: (minutes: number) => `约${minutes}分钟`,
      simulators: '用到',
    },
    simulators: { title: '三个实验', chapters: (numbers: string) => `用在第${numbers}章` },
    separator: '、',
    why: {
      title: '凭什么信这里的分数',
      replay: {
        title: '分数能重算',
        body: '每次作答留一份几KB的记录：哪道题、哪版规则、哪颗随机种子、你做了哪些决定。拿记录重放一遍，谁来算都是同一个分，差一分都对不上指纹。',
      },
      open: {
        title: '算法摊开',
        body: 'RFM怎么分档，各家软件不一样。这里五种口径都有名字，其中三种与pandas、R包rfm和SQL的结果逐位相同，由测试守着。',
      },
      sources: {
        title: '说法有出处',
        body: '关于真实世界的说法列文献；编出来的例子当场标“示意”。有争议的名数连来历和疑点一起讲。',
      },
      local: {
        title: '数据不离手',
        body: '没有账号，没有第三方。学习进度存在你的浏览器里，订单文件留在你的电脑上。',
      },
    },
    notOpen: '未开放',
  },
  glossary: {
    title: '术语表',
    description: '《关系营销》全课概念，中英对照，按章排列。',
    lead: (all: number, defined: number) =>
      `全课${all}个概念，中英对照。定义随课写，现有${defined}条；没有定义的先给译名。`,
    filter: '筛一筛',
    filterHint: '中文、英文都行，例如“忠诚”或loyalty',
    found: '找到',
    foundUnit: '条',
    none: '没有这个词。少打几个字，或者换个说法试试。',
    clear: '看全部',
    chapters: '按章',
    inLesson: '见',
  },
  progress: {
    title: '我的进度',
    description: '学到哪一课、做过哪些题，只记在这台设备上。',
    lead: '学到哪一课、做过哪些题，都记在这个浏览器里，不上传。换设备或清缓存之前，先导出一份。',
    noScript: '进度由浏览器自己记，要打开JavaScript才能显示。',
  },
  notFound: {
    title: '没有这一页',
    body: '地址可能打错了，也可能这一课还没开放。',
    home: '回目录',
    glossary: '查术语表',
  },
  gallery: { title: '部件样张' },
};

/** Widened from the Chinese text: every other language must say the same things. */
export type Messages = typeof zh;
