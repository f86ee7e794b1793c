// Invented notices of the city's hall: what such halls publish, everything in them made up.
import type { NoticeKind, NoticeRequest } from '@hallkit/contract';
import type { DepartmentId } from './words.ts';

/** A notice, with days counted from the day on which the hall is opened. */
export interface NoticeSeed extends Omit<NoticeRequest, 'kind' | 'validFrom' | 'validUntil'> {
  readonly kind: NoticeKind;
  readonly department: DepartmentId | null;
  /** How long ago it was last dealt with. */
  readonly hoursAgo: number;
  /** Last day, counted from today. */
  readonly untilDays?: number;
  /** @default 'approved' */
  readonly state?: 'draft' | 'submitted' | 'returned' | 'approved' | 'withdrawn';
  /** @default 1101, who is with the market regulation */
  readonly author?: string;
  /** Why it was returned or withdrawn. */
  readonly reason?: string;
}

type Words = readonly [zh: string, en: string];
const seed = (kind: NoticeKind, department: DepartmentId | null, hoursAgo: number, [zh, en]: Words, [body, englishBody]: Words, more: Partial<NoticeSeed> = {}): NoticeSeed => ({ kind, department, hoursAgo, title: { zh, en }, body: { zh: body, en: englishBody }, ...more });
const onBoard = { onBoard: true } as const;
const book = { text: { zh: '预约取号', en: 'Book a time' }, url: '/examples/portal/?view=book' };
const find = { text: { zh: '查找事项', en: 'Find a matter' }, url: '/examples/portal/' };

const public_: readonly NoticeSeed[] = [
  seed('convenience', null, 2, ['元旦放假安排', 'New Year holiday'], ['元旦期间大厅放假三天，节后第一个工作日正常办公。\n\n自助服务区照常开放，网上办事不受影响。', 'The hall is closed for three days at New Year and opens again on the first working day after.\n\nThe self-service area stays open, and so does everything online.'], { important: true, ...onBoard, boardText: { zh: '元旦放假三天，自助区照常开放', en: 'Closed three days at New Year; self-service stays open' }, topics: ['holiday'], links: [book], untilDays: 40 }),
  seed('policy', null, 20, ['小微企业首次贷款贴息今日开始申请', 'Interest subsidy for first loans of small firms: apply from today'], ['在本市登记的小微企业首次取得银行贷款的，可申请一年期贴息。\n\n申请材料：营业执照、贷款合同。五个工作日内答复。', 'Small firms registered in the city can apply for a subsidy of the interest on their first bank loan for one year.\n\nBring the business licence and the loan contract. The answer comes within five working days.'], { summary: { zh: '首次贷款的小微企业可申请一年期贴息，五个工作日答复。', en: 'One year of interest subsidy for small firms with a first loan; answered in five working days.' }, audience: 'legal', topics: ['legal-005'], ...onBoard, untilDays: 60, links: [find] }),
  seed('policy', 'human-resources', 70, ['灵活就业人员社会保险补贴标准调整', 'Social insurance subsidy for people in flexible work is adjusted'], ['补贴标准按缴费基数的百分之六十计算，最长不超过三年。\n\n已在领取补贴的人员不用重新申请，从下月起按新标准发放。', 'The subsidy is 60 per cent of the contribution, for three years at most.\n\nThose who draw it already need not apply again; the new amount is paid from next month.'], { audience: 'natural', topics: ['natural-085'], ...onBoard }),
  seed('policy', 'market-regulation', 120, ['个体工商户变更为企业不再需要先注销', 'A sole trader can become a company without closing first'], ['个体工商户可以直接申请变更为企业，成立日期、许可证照按规定延续。\n\n在“企业登记”窗口或网上申请，当日办结。', 'A sole trader can apply to become a company directly; the date of founding and the licences carry on as the rules say.\n\nApply at the counter for enterprise registration or online; it is done the same day.'], { audience: 'legal', topics: ['legal-005'], summary: { zh: '直接变更，成立日期延续，当日办结。', en: 'A direct change, the founding date stays, done the same day.' } }),
  seed('policy', 'housing-construction', 300, ['公租房租金补贴今年第四批开始受理', 'Rent subsidies for public housing: the fourth round of the year'], ['符合条件的家庭可在本月内提交申请，材料不全的一次性告知。', 'Families who qualify can apply within this month; what is missing is told in one go.'], { audience: 'natural', topics: ['natural-075'], untilDays: 20 }),
  seed('policy', 'natural-resources', 500, ['不动产抵押登记与贷款审批“一件事”办理', 'Mortgage registration and loan approval in one application'], ['在银行提交一次材料，同时完成贷款审批与抵押登记。', 'Hand papers in once at the bank; approval and registration are done together.'], { topics: ['legal-085'] }),
  seed('notice', 'market-regulation', 5, ['本周四下午系统升级，企业登记暂停两小时', 'System upgrade on Thursday afternoon: enterprise registration pauses for two hours'], ['本周四 16:00 至 18:00 企业登记系统升级，期间不能提交和查询。\n\n已取号的申请人可改约其他时间，号码保留到下一个工作日。', 'The system for enterprise registration is upgraded on Thursday from 16:00 to 18:00; nothing can be handed in or looked up meanwhile.\n\nWho has a number can choose another time; it is kept until the next working day.'], { important: true, ...onBoard, boardText: { zh: '周四16:00—18:00企业登记系统升级，暂停办理', en: 'Thursday 16:00–18:00: enterprise registration pauses for an upgrade' }, untilDays: 6, links: [book] }),
  seed('notice', 'public-security', 48, ['居民身份证自助拍照机停用三日', 'Photo booths for identity cards out of use for three days'], ['因设备检修，一层自助拍照机停用三日，可到 12 号柜台人工拍照，不收费用。', 'The photo booths on the ground floor are serviced for three days; counter 12 takes the picture free of charge.'], { ...onBoard, untilDays: 3 }),
  seed('notice', 'urban-management', 96, ['门店招牌备案可网上提交效果图', 'Pictures of shop signs can be handed in online'], ['备案时上传白天和夜间效果图各一张即可，不再提交纸质图纸。', 'Upload one picture by day and one by night; drawings on paper are no longer asked for.'], { audience: 'legal' }),
  seed('notice', 'fire-rescue', 200, ['公众聚集场所消防安全检查推行告知承诺', 'Fire safety checks of public places by declaration'], ['选择告知承诺的，当场作出决定，后续现场核查。不选择的，按一般程序办理。', 'Who declares that the conditions are met is licensed on the spot and checked later; others are checked first, as before.'], { audience: 'legal' }),
  seed('credit', 'market-regulation', 26, ['行政许可：德州样例餐饮有限公司食品经营许可', 'Licence: food business of Dezhou Sample Catering Co.'], ['依法准予食品经营许可，经营项目：热食类食品制售。', 'A food business licence was granted for preparing and selling hot food.'], { ...onBoard, credit: { kind: 'licence', party: '德州样例餐饮有限公司', uscc: '91371499MA9HALL12G', number: '样例字〔2026〕0117', authority: '德州市市场监督管理局', decidedOn: '', content: '热食类食品制售' } }),
  seed('credit', 'market-regulation', 74, ['行政处罚：超过保质期食品未按规定处置', 'Penalty: food past its date was not dealt with as required'], ['对违法行为给予警告并处罚款二千元，已缴纳。', 'A warning and a fine of CNY 2,000, which is paid.'], { ...onBoard, credit: { kind: 'penalty', party: '德州市样例便民超市', uscc: '92371499MA9HALL395', number: '样例罚〔2026〕0031', authority: '德州市市场监督管理局', decidedOn: '', content: '警告并处罚款二千元' } }),
  seed('credit', 'urban-management', 170, ['行政处罚：占用人行道堆放建材', 'Penalty: building material on the pavement'], ['责令改正并处罚款一千元。', 'To be put right, with a fine of CNY 1,000.'], { ...onBoard, credit: { kind: 'penalty', party: '德州样例建筑工程有限公司', uscc: '91371499MA9HALL20B', number: '样例城罚〔2026〕0012', authority: '德州市城市管理局', decidedOn: '', content: '责令改正并处罚款一千元' } }),
  seed('convenience', 'human-resources', 30, ['社保卡补换当场领取', 'Social security cards replaced while you wait'], ['带身份证到民生服务区 7 号柜台，约十分钟领取新卡。', 'Bring the identity card to counter 7; the new card is ready in about ten minutes.'], { ...onBoard, audience: 'natural', topics: ['natural-085'] }),
  seed('convenience', null, 60, ['周六上午开放综合受理窗口', 'The general counter is open on Saturday morning'], ['每周六 9:00 至 12:00 开放综合受理窗口，可网上预约。', 'The general counter is open every Saturday from 9:00 to 12:00; times can be booked online.'], { ...onBoard, links: [book] }),
  seed('convenience', 'transport', 150, ['从客运总站到大厅的 12 路公交每十分钟一班', 'Bus 12 from the coach station to the hall runs every ten minutes'], ['工作日 7:30 至 18:00 每十分钟一班，在“政务服务中心”站下车。', 'On working days from 7:30 to 18:00 every ten minutes; get off at “Government Service Centre”.'], onBoard),
  seed('convenience', 'health', 260, ['异地就医备案一分钟办好', 'Register treatment elsewhere in a minute'], ['在自助机刷身份证，选择就医地即可，不用填表。', 'Put the identity card on a kiosk and choose the place; there is no form to fill in.'], { audience: 'natural', topics: ['natural-145'] }),
  seed('news', null, 28, ['大厅新增两台无障碍自助机', 'Two more kiosks that everybody can use'], ['新设备可调高度，支持大字、读屏与盲文键盘，位于一层入口右侧。', 'They change their height, have large letters, a screen reader and a braille keyboard, and stand to the right of the entrance.'], onBoard),
  seed('news', null, 100, ['十一月平均等候 11 分钟，比上月少 4 分钟', 'In November people waited 11 minutes on average, 4 less than the month before'], ['下午一点到两点最空，建议错峰前来。', 'Between one and two in the afternoon there is most room.']),
  seed('news', 'market-regulation', 220, ['“开餐馆一件事”本月办结 42 家', '42 restaurants opened by one application this month'], ['平均用时 6.5 个工作日，材料由 31 份减少到 12 份。', 'In 6.5 working days on average, with 12 papers instead of 31.']),
];

/** What is still on the desk, or over. */
const onDesk: readonly NoticeSeed[] = [
  seed('notice', 'market-regulation', 1, ['食品经营许可现场核查改为预约制', 'On-site checks for food licences are booked'], ['申请人可自选核查时段，提前一个工作日可改期。', 'Applicants choose the time of the check and can change it one working day before.'], { state: 'submitted', ...onBoard, audience: 'legal' }),
  seed('notice', 'urban-management', 3, ['冬季夜间施工噪声管理提示', 'Night work on building sites in winter'], ['中考、高考期间之外，夜间施工须提前三日公告。', 'Outside of examination weeks night work has to be announced three days before.'], { state: 'submitted', author: '1104' }),
  seed('news', null, 4, ['大厅将试行午间不间断服务', 'The hall tries service without a midday break'], ['自下月起，一层民生服务区中午不休息。', 'From next month on the ground floor stays open at midday.'], { state: 'submitted', author: '1900' }),
  seed('policy', 'market-regulation', 6, ['歇业备案与恢复经营说明', 'Pausing a business and starting again'], ['歇业期间不用报送年度报告。', 'No annual report is due meanwhile.'], { state: 'draft', audience: 'legal' }),
  seed('convenience', 'market-regulation', 10, ['年度报告辅导日', 'A day of help with annual reports'], ['每周二下午在二层培训室，免费。', 'Every Tuesday afternoon on the second floor, free of charge.'], { state: 'returned', reason: '请写明起止日期和地点门牌。' }),
  seed('notice', 'market-regulation', 90, ['登记系统临时维护', 'Maintenance of the register'], ['维护已提前完成。', 'It was finished early.'], { state: 'withdrawn', reason: '维护已提前完成。' }),
  seed('notice', 'market-regulation', 700, ['国庆期间值班安排', 'On duty over the National Day holiday'], ['节假日期间仅开放自助服务区。', 'Only the self-service area is open.'], { untilDays: -20 }),
];

/** All of them. */
export const noticeSeeds: readonly NoticeSeed[] = [...public_, ...onDesk];

/** A line of a busy board. */
export const boardLine = (nth: number): NoticeSeed => seed((['convenience', 'notice', 'policy', 'credit', 'news'] as const)[nth % 3] ?? 'notice', null, nth, [`第 ${nth} 号柜台本周延时服务到十八点`, `Counter ${nth} is open until six this week`], ['按先后顺序办理。', 'In the order of arrival.'], onBoard);
