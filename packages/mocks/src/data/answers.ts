// Drafted questions and answers: as such halls answer them; where the law of a real matter differs, the real one is right.
import type { Provenance } from '@hallkit/contract';
import type { DepartmentId } from './words.ts';

/** A question that was answered before. */
export type AnswerSeed = readonly [department: DepartmentId, question: string, answer: string, daysAgo: number, helpful: number, matter?: string];

/** Found by anybody. */
export const answerSeeds: readonly AnswerSeed[] = [
  ['market-regulation', '店面还在装修，可以先申请食品经营许可吗？', '可以先提交申请和平面布置图，现场核查前装修完毕、设施到位即可。', 4, 18],
  ['market-regulation', '营业执照地址和实际经营地址不一样，会不会影响办证？', '食品经营许可按实际经营场所办理；两处不一致的，请先变更登记或增设分支机构。', 9, 25, 'company-change'],
  ['market-regulation', '个体工商户能不能直接转成公司？', '可以直接申请变更，成立日期延续，不用先注销。', 12, 31, 'sole-trader'],
  ['market-regulation', '公司注销要多长时间？', '简易注销公示 20 日，期满无异议的三个工作日内办结；有债权债务的按一般程序办理。', 15, 22, 'company-cancellation'],
  ['market-regulation', '开网店需要办营业执照吗？', '经常性经营的需要办理，可以用网络经营场所登记为个体工商户；零星小额交易不需要。', 21, 40, 'sole-trader'],
  ['market-regulation', '小作坊登记证到期怎么延续？', '有效期届满三十个工作日前申请延续，生产条件没有变化的可以不再现场核查。', 30, 7, 'food-workshop'],
  ['health', '健康证在哪里办，多久能拿到？', '到任一指定体检机构办理，带身份证，一般三到五个工作日出证，可以寄送。', 3, 52],
  ['health', '开理发店需要卫生许可证吗？', '需要公共场所卫生许可，可选择告知承诺方式当场办理。', 18, 16, 'public-place-hygiene'],
  ['health', '异地就医备案后多久生效？', '备案成功即时生效，跨省长期居住备案长期有效。', 6, 33],
  ['fire-rescue', '餐馆面积不大，还要做消防检查吗？', '属于公众聚集场所的都要办理营业前消防安全检查，可以选择告知承诺；不属于的不用办，但要符合消防要求。', 5, 27],
  ['fire-rescue', '装修后需要重新申请消防检查吗？', '改变了场所用途、布局或消防设施的需要重新申请。', 25, 9],
  ['urban-management', '门头招牌要不要审批？', '一般门店招牌办理备案，大型户外广告设施需要审批；备案当日办结。', 8, 35, 'shop-sign'],
  ['urban-management', '临时占道施工怎么申请？', '提交申请表、占道平面图和恢复方案，五个工作日内答复。', 28, 5, 'road-occupation'],
  ['human-resources', '失业保险金怎么领，要本人到场吗？', '可以在网上或自助机申领，核验身份即可，不用到场。', 2, 61, 'unemployment-benefit'],
  ['human-resources', '社保卡丢了怎么补？', '带身份证到任一社保窗口或自助制卡机补办，当场领取，首次补办不收费。', 7, 48, 'social-security-card'],
  ['human-resources', '灵活就业人员怎么参加养老保险？', '凭身份证在网上或窗口登记，按季或按月缴费，基数自选。', 14, 29],
  ['human-resources', '社会保险补贴什么时候到账？', '审核通过的次月二十日前发放到社保卡。', 16, 11],
  ['public-security', '身份证可以在外地补办吗？', '可以，全国通办，带本人到任一受理点，二十日内领取，也可寄送。', 11, 44, 'identity-card'],
  ['public-security', '居住证需要住满多久才能办？', '在本市居住登记满半年，并符合合法稳定就业、住所或就读条件之一。', 20, 13, 'residence-permit'],
  ['public-security', '新生儿上户口要带什么？', '出生医学证明、父母身份证和户口簿，随父随母均可。', 23, 38, 'birth-household'],
  ['civil-affairs', '结婚登记需要预约吗？', '建议预约；不预约也可以现场取号，双方带身份证和户口簿。', 10, 26, 'marriage-registration'],
  ['civil-affairs', '低保申请要多久？', '乡镇街道受理后二十个工作日内公示并确认，情况复杂的可延长。', 33, 8, 'minimum-allowance'],
  ['natural-resources', '买了二手房，房产证多久办好？', '材料齐全的当场受理，三个工作日内领证，可以同时办理税费。', 13, 57, 'property-registration'],
  ['natural-resources', '抵押登记可以在银行办吗？', '已开通的银行网点可以代办，申请人不用到大厅。', 17, 19],
  ['transport', '货车营运证年审在哪里办？', '网上或窗口均可，提交行驶证和检测报告，当场办结。', 19, 14, 'freight-licence'],
  ['transport', '网约车驾驶员证怎么考？', '网上报名，考试合格后五个工作日内发证。', 26, 10, 'ride-hailing-driver'],
  ['housing-construction', '公租房可以申请几次？', '不符合条件的可以在情况变化后再次申请，没有次数限制。', 22, 12, 'public-rental-housing'],
  ['education', '教师资格认定什么时候开始？', '每年春秋两批，公告发布后网上报名，一般在四月和十月。', 24, 21, 'teacher-certificate'],
];

/** That somebody has drafted them for the mocks. */
export const draftedAnswers: Provenance = { kind: 'drafted', source: null, note: { zh: '示范问答：为演示而撰写，以有权机关的答复为准。', en: 'Drafted for the demonstration; what the authority in charge says counts.' } };

/** A question under way, hours counted back. */
export interface QuestionSeed {
  readonly text: string;
  readonly department: DepartmentId | null;
  readonly hoursAgo: number;
  readonly mayPublish: boolean;
  readonly answer?: readonly [hoursAgo: number, by: string, text: string];
  readonly followUp?: readonly [hoursAgo: number, text: string];
  readonly trackingId?: string;
}

/** Questions that wait, and some that were answered just now. */
export const questionSeeds: readonly QuestionSeed[] = [
  { text: '想在小区门口开一家早餐店，没有明火，需要办哪些手续？', department: 'market-regulation', hoursAgo: 5, mayPublish: true },
  { text: '公司地址要从德城区搬到宁津县，税务和社保要不要一起变更？', department: null, hoursAgo: 2, mayPublish: true },
  { text: '母亲没有智能手机，怎样预约取号？', department: null, hoursAgo: 26, mayPublish: true },
  { text: '招牌尺寸改小了，备案要重新做吗？', department: 'urban-management', hoursAgo: 80, mayPublish: false },
  { text: '食品许可证上的法人换了，原来的证还能用多久？', department: 'market-regulation', hoursAgo: 120, mayPublish: true, answer: [50, '1101', '请在变更营业执照后十个工作日内申请变更许可证，期间原证可以继续使用。'], trackingId: 'tr_mockConsultAnswered001' },
  { text: '健康证过期三天，能先上班再补办吗？', department: 'health', hoursAgo: 100, mayPublish: true, answer: [60, '1102', '不可以，须持有效健康证上岗；体检当日可取得受理凭证。'], followUp: [20, '受理凭证可以代替健康证上岗吗？'] },
];
