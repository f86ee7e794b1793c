import { examples } from '@hallkit/contract';
import type { Case } from '@hallkit/contract';
import { defaultRemedies } from '@hallkit/domain';
import { expect } from '@open-wc/testing';
import { faultsOf, fieldsOf, newDraft, requestOf } from './action-draft.ts';
import type { ActionDraft } from './action-draft.ts';
import { changesOf, withChanges } from './changes.ts';

const one = examples.getCaseExample as Case;
const draftOf = (texts: ActionDraft['texts'], more: Partial<ActionDraft> = {}): ActionDraft => ({ ...newDraft(), texts, ...more });

describe('what is typed for an action', () => {
  it('asks for what the action needs, and for a number only where a courier carries it', () => {
    expect(fieldsOf(one, 'refuse').map(({ field }) => field)).to.deep.equal(['ground', 'reason', 'legalBasis', 'remedies']);
    expect(fieldsOf(one, 'deliver').map(({ field }) => field)).to.deep.equal(['tracking']);
    expect(fieldsOf({ ...one, delivery: null }, 'deliver')).to.deep.equal([]);
    expect(fieldsOf(one, 'accept')).to.deep.equal([]);
  });

  it('names what is missing, in the order of the form; blanks are nothing', () => {
    expect([...faultsOf(one, 'refuse', draftOf({ reason: '  ' }))]).to.deep.equal([['ground', 'missing'], ['reason', 'missing'], ['legalBasis', 'missing']]);
    expect([...faultsOf(one, 'requestSupplement', draftOf({}, { items: [{ key: 'lease', text: ' ' }] })).keys()]).to.deep.equal(['items']);
    expect([...faultsOf(one, 'deliver', draftOf({ carrier: '样例速递' })).keys()]).to.deep.equal(['tracking']);
    expect(faultsOf(one, 'grant', newDraft()).size).to.equal(0);
  });

  it('takes days up to the longest of the case', () => {
    const days = (text: string, action: 'proposeExtension' | 'startSpecialProcedure' = 'proposeExtension'): unknown => faultsOf(one, action, draftOf({ days: text, reason: '复杂', kind: 'testing' })).get('days');
    expect([days('15'), days('16'), days('0'), days('1.5'), days('16', 'startSpecialProcedure')]).to.deep.equal([undefined, 'days', 'days', 'days', undefined]);
  });

  it('wants one of two where one is enough', () => {
    expect([...faultsOf(one, 'handOver', draftOf({ reason: '不归本部门' })).keys()]).to.deep.equal(['staffId', 'departmentId']);
    expect(faultsOf(one, 'handOver', draftOf({ reason: '不归本部门', departmentId: 'health' })).size).to.equal(0);
  });

  it('sends what was typed as the contract takes it, and leaves the words of the law to the hall', () => {
    expect(requestOf(one, 'refuse', draftOf({ ground: 'conditionsNotMet', reason: ' 不符合要求 ', legalBasis: '第二十一条', remedies: defaultRemedies.zh }))).to.deep.equal({ version: one.version, action: 'refuse', ground: 'conditionsNotMet', reason: { zh: '不符合要求' }, legalBasis: '第二十一条' });
    expect(requestOf(one, 'refuse', draftOf({ remedies: '另行告知' }))).to.have.deep.property('remedies', { zh: '另行告知' });
    expect(requestOf(one, 'requestSupplement', draftOf({}, { items: [{ key: 'lease', text: '租期不足' }, { key: null, text: '说明用途' }, { key: null, text: ' ' }] }))).to.have.deep.property('items', [{ key: 'lease', text: { zh: '租期不足' } }, { text: { zh: '说明用途' } }]);
    expect(requestOf(one, 'proposeExtension', draftOf({ days: '5', reason: '复杂' }))).to.include({ days: 5 });
    expect(requestOf(one, 'deliver', draftOf({ carrier: '样例速递', number: 'SD1' }))).to.have.deep.property('tracking', { carrier: '样例速递', number: 'SD1' });
    expect(requestOf(one, 'accept', draftOf({ reason: '没有问到' }))).to.deep.equal({ version: one.version, action: 'accept' });
  });
});

describe('what has become of a case', () => {
  const [row] = one.log;
  const later: Case = { ...one, log: [...one.log, { ...(row as Case['log'][number]), at: '2026-12-01T00:00:00Z', action: 'note' }], messages: [...one.messages, { id: 'ms_2', at: '2026-12-01T00:00:00Z', from: 'applicant', name: null, text: '您好' }], documents: one.documents.slice(0, 1).map((paper) => ({ ...paper, state: 'missing' as const })) };

  it('names steps, messages and papers that are new', () => {
    const changes = changesOf(one, later);
    expect(changes?.steps.map(({ action }) => action)).to.deep.equal(['note']);
    expect([changes?.messages, changes?.papers]).to.deep.equal([1, [one.documents[0]?.key]]);
  });

  it('is nothing where the case is the same, or is another one', () => {
    expect(changesOf(one, { ...one, version: one.version + 1 })).to.equal(null);
    expect(changesOf(one, { ...later, id: 'cs_other' })).to.equal(null);
  });

  it('goes on from what was told before', () => {
    const changes = changesOf(one, later);
    expect(withChanges(changes, changes)).to.include({ messages: 2 });
    expect(withChanges(null, changes)).to.equal(changes);
  });
});
