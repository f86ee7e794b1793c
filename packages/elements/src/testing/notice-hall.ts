import { examples } from '@hallkit/contract';
import type { Board, BoardCase, BoardNotice } from '@hallkit/contract';

const names = ['食品经营许可', '设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批', '公共场所卫生许可', '公众聚集场所投入使用、营业前消防安全检查'];
const states = [['processing', '部门正在办理。'], ['accepted', '已受理。'], ['granted', '准予许可，可以领证。'], ['returnedForMaterials', '需要补正材料。']] as const;

/** A case that moved, the n-th of many. */
export function movedCase(position: number, at: number = Date.parse('2026-01-05T02:00:00Z') + position * 1000): BoardCase {
  const [model] = examples.getBoardExample.cases as [BoardCase];
  const [state, zh] = states[position % states.length] as (typeof states)[number];
  return { ...model, caseNo: `DZ261125${String(position).padStart(7, '0')}-01`, state: state as BoardCase['state'], stateText: { zh, en: 'It has moved on.' }, matter: { zh: names[position % names.length] as string, en: 'A permit of the city' }, at: new Date(at).toISOString() };
}

/** A line of the board, the n-th of many. */
export function boardLine(position: number): BoardNotice {
  const [model] = examples.getBoardExample.notices as [BoardNotice];
  return { ...model, id: `no_line${position}`, important: position === 0, text: { zh: `第 ${position + 1} 条：${['小微企业首次贷款贴息今日开始申请，持营业执照到二楼企业服务区办理', '自助区 24 小时开放', '12 月起食品经营许可全程网办，不再收取纸质材料'][position % 3]}`, en: `No. ${position + 1}: interest subsidy for first loans of small firms, apply from today` } };
}

/** A board with so many rows in each strip. */
export const boardOf = (rows: number): Board => {
  const board = examples.getBoardExample as Board;
  const count = Array.from({ length: rows }, (_, position) => position);
  return { ...board, readAt: '2026-01-05T03:00:00Z', notices: count.map(boardLine), cases: count.map((position) => movedCase(position)).reverse(), credit: count.map((position) => ({ ...(board.credit[0] as Board['credit'][number]), id: `de_${position}`, kind: position % 3 === 1 ? 'penalty' : 'licence' })), convenience: count.map((position) => ({ ...boardLine(position), id: `no_use${position}`, kind: 'convenience' as const, important: false })) };
};
