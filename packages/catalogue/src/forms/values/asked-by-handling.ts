import type { HandlingKind } from '@hallkit/contract';
import type { Field } from '../parts.ts';

/** What a form asks for a change, renewal, cancellation or new copy. */
export const askedByHandling: Readonly<Partial<Record<HandlingKind, readonly Field[]>>> = {
  change: [{ name: '变更事项', sample: '', options: ['地址', '名称（姓名）', '负责人', '范围', '其他'] }, { name: '变更前', sample: '样例路 1 号' }, { name: '变更后', sample: '示范街 8 号' }, { name: '变更原因', sample: '迁到新址' }],
  cancel: [{ name: '原证件（文书）编号', sample: '样例 2021-0001' }, { name: '注销原因', sample: '不再从事该项活动' }, { name: '债权债务或未了事项', sample: '已全部清理完毕' }],
  renew: [{ name: '原证件（文书）编号', sample: '样例 2021-0001' }, { name: '有效期至', sample: '2026 年 12 月 31 日' }, { name: '条件有无变化', sample: '', options: ['无变化', '有变化，见附件'] }],
  reissue: [{ name: '原证件（文书）编号', sample: '样例 2021-0001' }, { name: '补（换）领原因', sample: '', options: ['遗失', '损毁', '到期', '其他'] }],
};
