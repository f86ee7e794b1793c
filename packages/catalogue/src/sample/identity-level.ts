import type { MatterContent } from '../records.ts';

type Level = MatterContent['identityLevel'];

/** What somebody may do in their profession or on the road. That somebody is entitled to a benefit is checked by whoever pays it. */
const qualification = /资格证|资格认定|资格复审|资格许可|执业|驾驶证|职称|职业资格/;
/** Who somebody is to the state and to their family, and what land and buildings are theirs. */
const status = /身份证(首次|换领)|临时居民身份证|护照|通行证|签注|居留证件|户口|结婚|离婚|收养|不动产(?!登记资料)/;
/** Whoever asks for advice, enrols or reports something need not say who they are. */
const open = /咨询|报名|投诉举报|热线/;

/**
 * How surely a drafted matter wants to know who submits it. By card or the city's login: what gives a person a qualification,
 * settles their status or their property, because a stranger who did it in their name could hardly be undone. By phone alone:
 * advice, enrolment and reports of the public service. By name and number: everything else.
 *
 * @example identityLevelOf({ type: 'licence', name: '护士执业注册（首次）' }) // 'strong'
 */
export function identityLevelOf({ type, name }: { readonly type: MatterContent['type']; readonly name: string }): Level {
  if (qualification.test(name) || status.test(name)) return 'strong';
  return type === 'publicService' && open.test(name) ? 'registered' : 'realName';
}
