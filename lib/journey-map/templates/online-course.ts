import type { Template } from './template';

/** A course for people who study at night: they leave in the third week, long before anything that the survey asks about. */
export const onlineCourse: Template = {
  touchpoints: [
    { stage: 0, wait: 25, failure: 0.1, importance: 0.5, feelings: [0.5, 0] },
    { stage: 1, wait: 15, failure: 0.14, importance: 0.5, feelings: [-0.5, -1] },
    { stage: 2, wait: 3, failure: 0.2, importance: 0.7, feelings: [1, -1.5] },
    { stage: 2, wait: 1, failure: 0.06, importance: 0.6, feelings: [1.5, 0.5] },
    { stage: 3, wait: 1560, failure: 0.28, importance: 0.9, feelings: [-2, -2.5], isMomentOfTruth: true },
    { stage: 3, wait: 4320, failure: 0.16, importance: 0.8, feelings: [-1, -1] },
    { stage: 4, wait: 10, failure: 0.12, importance: 0.8, feelings: [-1, -2] },
    { stage: 4, wait: 20160, failure: 0.04, importance: 0.7, feelings: [1.5, 2], isMomentOfTruth: true },
  ],
  texts: {
    zh: {
      title: '夜里上一门网课（示意）',
      note: '学校是虚构的，数字都是示意。结课问卷的满意度很高，因为答问卷的是留下来的人。走的人大多走在第三周：一个问题挂了二十六个小时没人答。要找原因，得去问没交问卷的人。',
      personas: [
        { name: '小吴', about: '店员，三十四岁，孩子睡了才开始学，一晚四十分钟，用手机。' },
        { name: '老马', about: '司机，四十六岁，二十年没考过试，怕丢面子，不肯在群里问。' },
      ],
      stages: ['打听', '报名', '头一周', '第三周', '考试、出分'],
      touchpoints: [
        ['问要学多久、能不能过', '电话、微信'],
        ['填表、传照片、交费', '网页'],
        ['头一回登录', '学习平台'],
        ['看第一课', '手机'],
        ['提一个问题，等回答', '课程论坛'],
        ['交作业，等批改', '学习平台'],
        ['上线考试', '网页'],
        ['查成绩、领证书', '短信'],
      ],
      cards: {
        doing: [
          ['问学过的同事', '打电话问学费'],
          ['拍证件照，传了三次才过'],
          ['找密码，找课', { of: 1, text: '让女儿帮着装软件' }],
          ['卡在一道算术上，发帖问', { of: 1, text: '不发帖，想自己熬过去' }],
          ['请一个晚上的假，试摄像头，考试'],
        ],
        thinking: [
          ['上班的人真能学完吗？'],
          ['照片到底哪里不合格？'],
          ['第一课不难，能行'],
          ['是只有我一个人不懂吗？', { of: 0, text: '今晚又白坐了四十分钟' }],
          ['网断了算谁的？'],
        ],
        pain: [
          ['电话里说“很轻松”，没说一周要几小时'],
          ['照片退回，只写“不合格”'],
          ['五个人里有一个头一次登录不成'],
          ['夜里十点的提问，平均26小时才有回答', '作业批语只有分数'],
          ['考试要用电脑，报名时没说'],
        ],
        opportunity: [
          ['给一张“一周怎么学”的表，按每晚四十分钟排'],
          ['拍照时当场检查，说清差在哪里'],
          ['开课前三天先试登录一次'],
          ['晚上八点到十一点有助教值班', '每课末尾列出大家最常卡住的三处'],
          ['考前一周试考十分钟，断网也试一次'],
        ],
        backstage: [
          ['招生按报名人数算奖金'],
          ['照片由外包夜里审'],
          ['平台密码和学号分两个系统发'],
          ['助教白天坐班，学员夜里上网'],
          ['监考软件只认两种浏览器'],
        ],
        owner: [['招生办'], ['教务'], ['信息中心'], ['主讲老师、助教'], ['考试中心']],
        metric: [
          ['打听后报名的占比'],
          ['一次填完表的占比'],
          ['开课第一天进了课的占比'],
          ['提问到回答的中位小时数', '第三周还在学的占比'],
          ['一次考完、没有中断的占比'],
        ],
      },
    },
    en: {
      title: 'A course studied at night (illustrative)',
      note: 'The school is fictional and every figure is illustrative. The survey at the end shows high satisfaction, because those who answer it are those who stayed. Most of the others left in week three, when a question stood for twenty-six hours without an answer. To learn why, ask the people who never got the survey.',
      personas: [
        {
          name: 'Xiao Wu',
          about:
            'Shop assistant, thirty-four. Starts when her child is asleep: forty minutes a night, on a phone.',
        },
        {
          name: 'Lao Ma',
          about:
            'Driver, forty-six. No examination for twenty years; fears looking foolish and will not ask in the group.',
        },
      ],
      stages: ['Asking around', 'Enrolling', 'First week', 'Third week', 'Exam and result'],
      touchpoints: [
        ['Asking how long it takes and whether one passes', 'Phone, WeChat'],
        ['Form, photograph, fee', 'Web page'],
        ['Logging in for the first time', 'Learning platform'],
        ['The first lesson', 'Phone'],
        ['Asking a question and waiting', 'Course forum'],
        ['Handing in work and waiting for marks', 'Learning platform'],
        ['The exam', 'Web page'],
        ['Result and certificate', 'Text message'],
      ],
      cards: {
        doing: [
          ['Ask a colleague who has done it', 'Ring about the fee'],
          ['Take a portrait; it is accepted at the third try'],
          ['Look for the password, look for the course', { of: 1, text: 'Has his daughter install the app' }],
          [
            'Stuck on a sum: post a question',
            { of: 1, text: 'Posts nothing and hopes to get through alone' },
          ],
          ['Take an evening off, test the camera, sit the exam'],
        ],
        thinking: [
          ['Can somebody with a job finish this?'],
          ['What is wrong with my picture?'],
          ['The first lesson is not hard. I can do this'],
          ['Am I the only one who does not see it?', { of: 0, text: 'Another forty minutes gone' }],
          ['If the network fails, whose fault is it?'],
        ],
        pain: [
          ['“Quite easy,” says the phone; nobody says how many hours a week'],
          ['The picture comes back with one word: “rejected”'],
          ['One in five cannot log in the first time'],
          [
            'A question put at ten at night waits 26 hours on average',
            'Marked work carries a mark and nothing else',
          ],
          ['The exam needs a computer; the enrolment page did not say so'],
        ],
        opportunity: [
          ['A plan of the week made of forty-minute evenings'],
          ['Check the picture while it is taken and say what is wrong'],
          ['A trial log-in three days before the start'],
          [
            'A tutor on duty from eight to eleven at night',
            'End each lesson with the three places where people get stuck',
          ],
          ['A ten-minute trial exam a week before, with the network cut once'],
        ],
        backstage: [
          ['Recruiters are paid by the number enrolled'],
          ['Pictures are checked at night by a contractor'],
          ['Password and student number come from two systems'],
          ['Tutors work by day; students come by night'],
          ['The invigilation software knows two browsers'],
        ],
        owner: [['Recruitment'], ['Registry'], ['Computing'], ['Lecturer, tutors'], ['Exam office']],
        metric: [
          ['Share of enquirers who enrol'],
          ['Share who finish the form in one go'],
          ['Share in the course on day one'],
          ['Median hours from question to answer', 'Share still studying in week three'],
          ['Share who finish the exam without a break'],
        ],
      },
    },
  },
};
