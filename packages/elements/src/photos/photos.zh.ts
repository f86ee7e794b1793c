import type { PhotosStrings } from './photos.texts.ts';

/** {@link PhotosStrings} in Simplified Chinese. */
export const chinese: PhotosStrings = {
  label: (most) => `照片（选填，最多 ${most} 张）`,
  advice: '发送前会缩小，并去掉拍摄地点、时间和手机型号。',
  choose: '选照片',
  photograph: '拍照',
  photo: (at) => `照片 ${at}`,
  unreadable: '浏览器打不开这张照片，请换成 JPG 格式，或者截一张图。苹果手机可在“设置 › 相机 › 格式”里选“兼容性最佳”后重新拍。',
  tooMany: (most) => `最多 ${most} 张，多出的没有加上。`,
  waiting: '等待发送',
  sending: (percent) => `已发送 ${percent}%`,
  paused: (percent) => `已暂停，发送了 ${percent}%`,
  checking: '正在处理照片',
  done: '已发送',
  pause: '暂停',
  resume: '继续',
  cancel: '删除',
  again: '重新发送',
  progressOf: (name) => `${name}的发送进度`,
  cut: '网络断了，照片还在；恢复后会自动发送。',
  refused: (title, detail) => `${title}：${detail}`,
  enlarge: (at) => `放大照片 ${at}`,
  shrink: (at) => `收起照片 ${at}`,
  unsent: '还有照片没有发出去，请重新发送，或者先删除它。',
  lacking: '照片暂时打不开',
};
