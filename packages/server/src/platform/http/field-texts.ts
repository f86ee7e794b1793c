import type { FieldError, Locale } from './field-error.ts';

/** What can be wrong with a field; `{}` stands for what would be right. */
const texts: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'field.unknown': ['此操作没有这个字段', 'is not a field of this operation'],
  'field.missing': ['必填', 'is required'],
  'field.type': ['应为{}', 'must be {}'],
  'field.value': ['应为以下之一：{}', 'must be one of: {}'],
  'field.pattern': ['含有不允许的字符，或格式不正确', 'holds characters that are not allowed, or is not in its format'],
  'field.format': ['格式不正确', 'is not in its format'],
  'field.reused': ['已用于另一请求', 'was used for another request'],
  'text.too-long': ['最多 {} 个字符', 'must have at most {} characters'],
  'text.too-short': ['至少 {} 个字符', 'must have at least {} characters'],
  'text.malformed': ['不是完整的 UTF-8 文本', 'is not well-formed UTF-8 text'],
  'number.maximum': ['不能大于 {}', 'must be at most {}'],
  'number.minimum': ['不能小于 {}', 'must be at least {}'],
  'fields.too-few': ['至少 {} 个字段', 'must have at least {} fields'],
  'fields.too-many': ['最多 {} 个字段', 'must have at most {} fields'],
  'list.too-long': ['最多 {} 项', 'must have at most {} items'],
  'day.before': ['不能早于 {}', 'must not be before {}'],
  'day.after': ['不能晚于 {}', 'must not be after {}'],
  'quota.sameTime': ['此时间您已有预约', 'you have an appointment at this time'],
  'quota.matter': ['同一事项每天最多预约 {} 次', 'for one matter one can book {} a day'],
  'quota.day': ['每天最多预约 {} 次', 'one can book {} a day'],
  'quota.open': ['未到的预约最多 {} 个', 'one can have {} appointments to come'],
  'appointment.again': ['{} 起可再预约', 'one can book again from {}'],
  'checkIn.from': ['{} 起可签到', 'one can check in from {}'],
  'json.malformed': ['不是有效的 JSON', 'is not valid JSON'],
  'cursor.foreign': ['不是此列表的翻页标记', 'is not a cursor of this list'],
  'key.foreign': ['不是本系统签发的密钥', 'is not a key of this server'],
  'session.unknown': ['不是有效的登录令牌', 'is not the token of a session'],
  'idNumber.form': ['不是 18 位身份证号码', 'is no identity number of 18 characters'],
  'idNumber.region': ['身份证号码的地区代码不存在', 'names a division that does not exist'],
  'idNumber.date': ['身份证号码中的出生日期不正确', 'holds a birth date that cannot be'],
  'idNumber.checkDigit': ['身份证号码校验位不符，请核对', 'does not fit its check digit; compare it'],
  'phone.invalid': ['不是大陆手机号码', 'is no mobile number of mainland China'],
  'telephone.invalid': ['不是能拨通的电话号码；固定电话请带区号', 'is no telephone number; a fixed line needs its area code'],
  'uscc.form': ['不是 18 位统一社会信用代码（不含 I、O、S、V、Z）', 'is no unified social credit code of 18 characters (without I, O, S, V, Z)'],
  'uscc.region': ['统一社会信用代码的地区代码不存在', 'names a division that does not exist'],
  'uscc.checkDigit': ['统一社会信用代码校验位不符，请核对', 'does not fit its check character; compare it'],
  'rating.notYet': ['还没有办完', 'is not done yet'],
  'rating.expired': ['已超过可评价的时间', 'was too long ago'],
  'rating.nothing': ['没有可评价的办理', 'there is nothing to rate'],
  'personal.idNumber': ['含有身份证号码（第 {} 字起）', 'holds an identity number (from character {})'],
  'personal.phone': ['含有电话号码（第 {} 字起）', 'holds a telephone number (from character {})'],
  'personal.bankCard': ['含有银行卡号（第 {} 字起）', 'holds the number of a bank card (from character {})'],
  'personal.email': ['含有邮箱地址（第 {} 字起）', 'holds an e-mail address (from character {})'],
  'personal.contact': ['含有提问人留下的电话', 'holds the telephone number of the one who asked'],
  'level.realName': ['需要核验姓名和身份证号码：登录后填一次即可，已填的都保留', 'has to be known by name: prove name and identity number once, after signing in; what was filled in stays'],
  'level.strong': ['需要核验证件：在大厅自助机刷身份证，或用市统一身份认证登录，然后接着办；已填的都保留', 'has to be known by a document: put the identity card on a kiosk of the hall, or sign in with the account of the city, and go on; what was filled in stays'],
  'agent.self': ['不能授权给自己', 'must be somebody else'],
  'email.invalid': ['不是有效的邮箱地址', 'is no e-mail address'],
  'holder.waiting': ['已在此队列等候', 'already waits in this queue'],
  'queue.again': ['请 {} 再来', 'can be taken again at {}'],
  'block.foreign': ['不在此号段内：{}', 'is not of this block: {}'],
  'paper.type': ['应为：{}', 'must be: {}'],
  'paper.too-large': ['最多 {} MB', 'must have at most {} MB'],
  'paper.too-many-pages': ['最多 {} 页', 'must have at most {} pages'],
  'paper.entry': ['问题在压缩包内：{}', 'holds what is wrong at: {}'],
  'paper.fault': ['不能接受，原因见 detail', 'cannot be taken, for the reason in detail'],
  'paper.alone': ['只有图片可以合并，其他文件请单独提交', 'comes alone: only pictures are joined'],
  'upload.missing': ['尚未上传完整：已收到 {}', 'has not arrived as a whole: {} so far'],
  'upload.digest': ['收到的内容为 {}', 'has arrived as {}'],
  'quota.uploads': ['未完成的上传最多 {} 个', 'one can have {} uploads under way'],
  'quota.space': ['材料库合计最多 {} MB，请先删除不用的材料', 'papers can have {} MB together: remove some that are needed no more'],
  'quota.bytes': ['未完成的上传合计最多 {} MB', 'uploads under way can have {} MB together'],
  'answer.unknownQuestion': ['没有这个问题', 'is no question of this scenario'],
  'answer.notYesNo': ['应回答是或否（yes、no）', 'must be answered yes or no'],
  'answer.unknownOption': ['应为以下之一：{}', 'must be one of: {}'],
  'answer.notANumber': ['应为数字', 'must be a number'],
  'answer.tooSmall': ['不能小于 {}', 'must be at least {}'],
  'answer.tooLarge': ['不能大于 {}', 'must be at most {}'],
  'answer.betweenSteps': ['应为 {} 的整数倍', 'must be a whole multiple of {}'],
  'action.needs': ['此操作必须填写，且格式正确', 'is needed for this, in its format'],
  'supplement.unasked': ['补正通知没有要求此项；要求的是：{}', 'was not asked for; asked for are: {}'],
  'about.unknown': ['本大厅没有找到，或编号与进度不符', 'was not found in this hall, or does not belong to the progress'],
  'complaint.foreign': ['本大厅没有这个投诉编号，或就是这一条', 'is no number of another complaint of this hall'],
  'department.same': ['已经在这个部门', 'has it already'],
  'staff.foreign': ['不是该部门在岗的工作人员', 'is nobody who works in this department'],
  'department.foreign': ['本大厅没有这个部门', 'is no department of this hall'],
  'list.repeated': ['有重复项', 'names one thing twice'],
  'signature.wrong': ['不是用约定的密钥对原始内容签名，或时间相差超过五分钟', 'is not the signature of the unchanged body by the agreed key, or more than five minutes old'],
  'answer.open': ['请先回答这个问题', 'is still to be answered'],
  'answer.stopped': ['按您的回答，现在不能办理', 'says that nothing can be applied for'],
  'answer.nothing': ['按您的回答，没有需要办理的事项', 'leave nothing to apply for'],
  'paper.missing': ['请上传这份材料', 'is still to be handed in'],
  'paper.to-follow': ['请上传，或选择以后补交', 'is to be handed in, now or later: say which'],
  'paper.consent': ['大厅已有这份材料，请同意使用或另行上传', 'is known to the hall: agree to its use, or hand in another'],
  'paper.expired': ['已过期或已失效，请换一份', 'has expired or was revoked; hand in another'],
  'link.scheme': ['链接须以 https:// 开头，或是本站的路径', 'must begin with https://, or be a path of this site'],
  'link.characters': ['链接中有空格、引号或其他不允许的字符；中文域名请写成 xn-- 形式', 'holds spaces, quotes or other characters that no link may have; write names in other scripts as xn--'],
  'link.host': ['链接中没有完整的域名', 'names no host'],
  'link.login': ['链接的域名前不能有用户名', 'must have no name before its host'],
  'text.idNumber': ['含有身份证号码，不能公布', 'holds an identity number, which must not be published'],
  'matter.foreign': ['本大厅没有这个事项', 'is no matter of this hall'],
  'code.left': ['还可以再试 {} 次', 'can be tried {} more times'],
  'version.stale': ['现在是第 {} 版', 'is version {} now'],
  'origin.foreign': ['不在该密钥允许的来源之内', 'is not among the origins of this key'],
};

const kinds: Readonly<Record<string, string>> = { string: '单个文本', integer: '整数', number: '数字', boolean: ' true 或 false', object: '对象', array: '列表', null: ' null' };

/** The codes of fields by the keyword of JSON Schema that finds them. */
export const fieldCodes: Readonly<Record<string, string>> = {
  additionalProperties: 'field.unknown', required: 'field.missing', type: 'field.type', enum: 'field.value', pattern: 'field.pattern', format: 'field.format',
  maxLength: 'text.too-long', minLength: 'text.too-short', maximum: 'number.maximum', minimum: 'number.minimum', maxItems: 'list.too-long', minProperties: 'fields.too-few', maxProperties: 'fields.too-many',
};

/** A field that is wrong, before it is told in a language. */
export type FieldFault = Omit<FieldError, 'detail'> & {
  /** What would be right: a limit, a type, the values. */
  readonly expected?: string;
};

/** Faults in the caller's language. */
export function translated(faults: readonly FieldFault[], locale: Locale): FieldError[] {
  return faults.map(({ in: part, pointer, code, expected = '' }) => {
    const [zh, en] = texts[code] ?? ['不符合要求', 'is not as the contract has it'];
    const right = code === 'field.type' && locale === 'zh-CN' ? expected.split(',').map((kind) => kinds[kind] ?? kind).join('或') : expected;
    return { in: part, pointer, code, detail: (locale === 'zh-CN' ? zh : en).replace('{}', right) };
  });
}
