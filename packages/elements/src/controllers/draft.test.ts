import { expect } from '@open-wc/testing';
import { examples } from '@hallkit/contract';
import type { Application, SaveRequest } from '@hallkit/contract';
import { placeOf } from './draft-values.ts';
import type { FieldValue } from './draft-values.ts';
import { Draft } from './draft.ts';

type Values = Record<string, FieldValue>;

const error = (name: string, code: string, errors: readonly object[] = []): Error => Object.assign(new Error(code), { name, code, errors, call: { url: 'https://hall.example' }, requestId: 'r' });

/** A hall with one draft, in which others may save too. */
class Hall {
  version = 3;
  values: Values;
  readonly saves: SaveRequest[] = [];
  /** What the next save meets. */
  next: (() => void) | undefined;

  constructor(values: Values = { name: 'A', telephone: '1', address: null }) {
    this.values = values;
  }

  get now(): Application {
    const { version, values } = this;
    const sample = examples.getApplicationExample;
    const field = ([key, value]: [string, FieldValue]): object => ({ ...sample.form.sections[0]?.fields[0], key, value });
    return { ...sample, version, form: { ...sample.form, sections: [{ id: 'a', title: { zh: 'A', en: 'A' }, fields: Object.entries(values).map(field) }] } } as Application;
  }

  /** Somebody else saves. */
  elsewhere(values: Values): void {
    this.values = { ...this.values, ...values };
    this.version += 1;
  }

  readonly get = async (): Promise<Application> => this.now;

  readonly save = async (_: string, request: SaveRequest): Promise<Application> => {
    this.saves.push(request);
    const next = this.next;
    this.next = undefined;
    next?.();
    if (request.version !== this.version) throw error('HallConflictError', 'application.changed');
    this.values = { ...this.values, ...(request.values as Values) };
    this.version += 1;
    return this.now;
  };
}

async function open(hall: Hall = new Hall()): Promise<readonly [Draft, Hall]> {
  const draft = new Draft('aq_1', () => hall);
  await draft.load();
  return [draft, hall];
}

describe('a draft that saves itself', () => {
  it('sends only what has changed, with the version it was changed in', async () => {
    const [draft, hall] = await open();
    draft.type('telephone', '2');
    draft.type('telephone', '23');
    expect([draft.state, draft.value('telephone'), draft.isUnsaved]).to.deep.equal(['changed', '23', true]);
    await draft.flush();
    expect(hall.saves).to.deep.equal([{ version: 3, values: { telephone: '23' } }]);
    expect([draft.state, draft.isUnsaved, draft.application?.version]).to.deep.equal(['saved', false, 4]);
  });

  it('takes over what somebody else has saved in other fields, and keeps ours', async () => {
    const [draft, hall] = await open();
    draft.type('telephone', '2');
    hall.elsewhere({ name: 'B' });
    await draft.flush();
    expect(hall.values).to.deep.equal({ name: 'B', telephone: '2', address: null });
    expect([draft.value('name'), draft.conflicts.length, draft.state]).to.deep.equal(['B', 0, 'saved']);
  });

  it('keeps both values of a field that two have changed, until somebody decides', async () => {
    const [draft, hall] = await open();
    draft.type('telephone', '2');
    draft.type('name', 'C');
    hall.elsewhere({ telephone: '9' });
    await draft.flush();
    expect(draft.conflicts).to.deep.equal([{ key: 'telephone', mine: '2', theirs: '9' }]);
    expect(hall.values, 'the other field is safe').to.deep.include({ name: 'C', telephone: '9' });
    expect([draft.value('telephone'), draft.isUnsaved], 'what was typed is still to be seen').to.deep.equal(['2', true]);
    draft.settle('telephone', 'mine');
    await draft.flush();
    expect([hall.values['telephone'], draft.conflicts.length, draft.isUnsaved]).to.deep.equal(['2', 0, false]);
  });

  it('lets theirs stand where that is what one wants', async () => {
    const [draft, hall] = await open();
    draft.type('telephone', '2');
    hall.elsewhere({ telephone: '9' });
    await draft.flush();
    draft.settle('telephone', 'theirs');
    await draft.flush();
    expect([draft.value('telephone'), hall.values['telephone'], draft.isUnsaved]).to.deep.equal(['9', '9', false]);
  });

  it('sees no conflict where both have typed the same', async () => {
    const [draft, hall] = await open();
    draft.type('telephone', '9');
    hall.elsewhere({ telephone: '9' });
    await draft.flush();
    expect([draft.conflicts.length, draft.state]).to.deep.equal([0, 'saved']);
  });

  it('keeps what is typed while a save is on its way', async () => {
    const [draft, hall] = await open();
    draft.type('name', 'C');
    hall.next = () => draft.type('name', 'CD');
    await draft.flush();
    expect([hall.values['name'], draft.value('name'), draft.conflicts.length]).to.deep.equal(['CD', 'CD', 0]);
  });

  it('keeps everything without a network, and goes on when it is back', async () => {
    const [draft, hall] = await open();
    const end = draft.listen(() => undefined);
    draft.type('name', 'C');
    hall.next = () => {
      throw error('HallConnectionError', 'x');
    };
    await draft.flush();
    expect([draft.state, draft.value('name'), draft.isUnsaved]).to.deep.equal(['offline', 'C', true]);
    globalThis.dispatchEvent(new Event('online'));
    await draft.flush();
    expect([draft.state, hall.values['name']]).to.deep.equal(['saved', 'C']);
    end();
  });

  it('saves the rest when the hall refuses one value, and says which', async () => {
    const [draft, hall] = await open();
    draft.type('name', 'x'.repeat(999));
    draft.type('address', 'Road 1');
    hall.next = () => {
      throw error('HallValidationError', 'request.invalid', [{ in: 'body', pointer: '/values/name', code: 'string.maxLength', detail: 'Too long.' }]);
    };
    await draft.flush();
    expect([hall.values['address'], hall.values['name']]).to.deep.equal(['Road 1', 'A']);
    expect([draft.refusals.get('name'), draft.state, String(draft.value('name')).length]).to.deep.equal(['Too long.', 'failed', 999]);
    draft.type('name', 'C');
    await draft.flush();
    expect([hall.values['name'], draft.refusals.size, draft.state]).to.deep.equal(['C', 0, 'saved']);
  });

  it('says when the hall will not have a change, and sends it no more', async () => {
    const [draft, hall] = await open();
    hall.next = () => {
      throw error('HallNotFoundError', 'document.not-found');
    };
    await draft.change({ documents: { lease: 'dc_1' } });
    expect([draft.state, (draft.refused as { code?: string }).code]).to.deep.equal(['failed', 'document.not-found']);
    await draft.change({ documents: { plan: 'dc_2' } });
    expect(hall.saves.at(-1)).to.deep.equal({ version: 3, documents: { plan: 'dc_2' } });
    expect([draft.state, draft.refused]).to.deep.equal(['saved', undefined]);
  });

  it('saves what was typed last when nobody shows it any more', async () => {
    const [draft, hall] = await open();
    const end = draft.listen(() => undefined);
    draft.type('name', 'C');
    end();
    await draft.flush();
    expect(hall.values['name']).to.equal('C');
  });
});

describe('the place of a fault', () => {
  it('is read from its pointer', () => {
    expect(placeOf('/values/name-of-the-firm')).to.deep.equal({ in: 'values', key: 'name-of-the-firm' });
    expect(placeOf('/documents/a~1b')).to.deep.equal({ in: 'documents', key: 'a/b' });
    expect(placeOf('/delivery/address')).to.deep.equal({ in: 'delivery', key: 'address' });
    expect(placeOf('/version')).to.equal(undefined);
  });
});
