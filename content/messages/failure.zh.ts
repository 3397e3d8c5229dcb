/** Apart from the rest, because the error pages run in the browser and should carry nothing else. */
export const failure = {
  title: '这一页出错了',
  body: '页面在显示时出了错，已存的进度不受影响。再试一次；还不行，先看别的课。',
  retry: '再试一次',
  home: '回目录',
};
