import { expect } from '@open-wc/testing';
import { CardReadEvent, CardRefusedEvent, checkCard, parseCardText } from './card.ts';

const idNumber = '371499199003071234';

describe('checkCard', () => {
  it('takes a card whose number is right', () => {
    const event = checkCard({ name: ' 王小样 ', idNumber: ` ${idNumber} `, validTo: '2099-12-31' });
    expect(event).to.be.instanceOf(CardReadEvent);
    expect((event as CardReadEvent).card).to.deep.equal({ name: '王小样', idNumber, validTo: '2099-12-31' });
  });

  it('says what is wrong with anything else, and repeats nothing of it', () => {
    const refusals = [
      [null, 'unreadable'],
      [{ name: '王小样' }, 'unreadable'],
      [{ idNumber: 42 as never }, 'unreadable'],
      [{ idNumber: '371499199003071235' }, 'idNumber'],
      [{ idNumber: '��������' }, 'idNumber'],
      [{ idNumber, validTo: '2001-01-01' }, 'expired'],
    ] as const;
    for (const [raw, refusal] of refusals) {
      const event = checkCard(raw, '2026-06-05');
      expect(event, refusal).to.be.instanceOf(CardRefusedEvent);
      expect((event as CardRefusedEvent).refusal).to.equal(refusal);
      expect(JSON.stringify(event)).to.not.contain('3714');
      expect((event as CardRefusedEvent).reason.zh).to.not.equal('');
    }
  });

  it('lets no markup and no endless name through', () => {
    const { card } = checkCard({ name: `<b>\u0007${'王'.repeat(500)}`, idNumber }) as CardReadEvent;
    expect(card.name).to.match(/^b王+$/).and.have.length(60);
  });
});

describe('parseCardText', () => {
  it('finds number and name wherever they stand', () => {
    expect(parseCardText(`李敏|${idNumber}`)).to.deep.equal({ name: '李敏', idNumber });
    expect(parseCardText(`${idNumber}\t阿依古丽·买买提\t女`)).to.deep.equal({ name: '阿依古丽·买买提', idNumber });
    expect(parseCardText(`;${idNumber}^LI MIN?`)).to.include({ idNumber });
    expect(parseCardText(idNumber)).to.deep.equal({ name: null, idNumber });
  });

  it('finds nothing in rubbish', () => {
    for (const text of ['', 'hello', '3714991990030712', `9${idNumber}`, '%%%%%%%%']) expect(parseCardText(text), text).to.equal(null);
  });
});
