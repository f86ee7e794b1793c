import { defaultSupervision } from '@hallkit/domain';
import { expect } from '@open-wc/testing';
import { contested, faultsOf, merged, typed, valueOf } from './threshold-draft.ts';
import type { ThresholdDraft } from './threshold-draft.ts';

const settings = defaultSupervision;
const none: ThresholdDraft = new Map();

describe('thresholds as they are typed', () => {
  it('keeps what differs, and forgets what was typed back', () => {
    const draft = typed(typed(none, settings, 'dueSoonDays', '2'), settings, 'stepOverdue', 'red');
    expect([...draft]).to.deep.equal([['dueSoonDays', '2'], ['stepOverdue', 'red']]);
    expect([...typed(draft, settings, 'dueSoonDays', '1').keys()]).to.deep.equal(['stepOverdue']);
  });

  it('names what is no whole number within its range', () => {
    const said = (value: string): readonly string[] => faultsOf(typed(none, settings, 'complaintAnswerDays', value));
    expect(said('60')).to.deep.equal([]);
    for (const value of ['0', '61', '', '2.5', '-1', '1e1', '三']) expect(said(value), value).to.deep.equal(['complaintAnswerDays']);
  });

  it('sends everything with what was typed, and the version that was read', () => {
    const next = merged({ ...settings, version: 4 }, typed(typed(none, settings, 'dueSoonDays', '2'), settings, 'feeWithoutBasis', 'off'));
    expect(next).to.deep.include({ version: 4, dueSoonDays: 2, urgeEveryDays: 3 });
    expect(valueOf(next, 'feeWithoutBasis')).to.equal('off');
    expect(valueOf(next, 'stepOverdue')).to.equal('yellow');
  });

  it('tells which fields somebody else has set meanwhile, to something else', () => {
    const draft = typed(typed(typed(none, settings, 'dueSoonDays', '2'), settings, 'urgeEveryDays', '5'), settings, 'stepOverdue', 'red');
    const now = { ...merged(settings, typed(typed(none, settings, 'dueSoonDays', '3'), settings, 'urgeEveryDays', '5')), version: 1 };
    expect(contested(settings, now, draft)).to.deep.equal(['dueSoonDays']);
  });
});
