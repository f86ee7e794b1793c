import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createComplaintDesk, type ComplaintDesk } from '../../../fixtures/complaints.fixture.ts';
import { testKeys } from '../../../fixtures/hall.fixture.ts';
import { formatted } from './open311.format.ts';

let desk: ComplaintDesk;
before(async () => (desk = await createComplaintDesk('2026-11-25T02:00:00Z')));
after(() => desk.close());

const of = 'jurisdiction_id=dezhou';
const get = (path: string, headers: Record<string, string> = {}) => desk.hall.app.inject({ url: `/open311/v2/${path}`, headers });
const form = { api_key: testKeys.hall, jurisdiction_id: 'dezhou', service_code: 'complaint', description: '排队机坏了 <b>三天</b> & 没人修', address_string: '一楼大厅 3 号机' };
const post = (fields: Readonly<Record<string, string>>, format = 'json', more: Record<string, string> = {}) =>
  desk.hall.app.inject({ method: 'POST', url: `/open311/v2/requests.${format}`, headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8', ...more }, payload: new URLSearchParams(fields).toString() });

test('discovery, services and a definition, as XML and as JSON', async () => {
  const xml = await get('discovery.xml');
  assert.equal(xml.headers['content-type'], 'text/xml; charset=utf-8');
  assert.match(xml.body, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<discovery><changeset>[^<]+<\/changeset>.*<endpoints><endpoint><specification>http:\/\/wiki\.open311\.org\/GeoReport_v2<\/specification>.*<formats><format>text\/xml<\/format><format>application\/json<\/format><\/formats><\/endpoint><\/endpoints><\/discovery>$/);
  assert.deepEqual((await get('discovery.json')).json<{ endpoints: { formats: string[] }[] }>().endpoints[0]?.formats, ['text/xml', 'application/json']);
  const services = (await get(`services.json?${of}`, { 'accept-language': 'en' })).json<{ service_code: string; service_name: string; metadata: boolean; type: string }[]>();
  assert.deepEqual(services.map(({ service_code }) => service_code), ['complaint', 'report', 'suggestion', 'praise', 'help']);
  assert.deepEqual([services[0]?.service_name, services[0]?.metadata, services[0]?.type], ['Complaint', true, 'batch']);
  assert.match((await get(`services.xml?${of}`)).body, /<services><service><service_code>complaint<\/service_code><service_name>投诉<\/service_name>/);
  const definition = (await get(`services/complaint.json?${of}`)).json<{ service_code: string; attributes: { code: string; values?: { key: string }[] }[] }>();
  assert.ok(definition.attributes.find(({ code }) => code === 'department')?.values?.some(({ key }) => key === 'health'));
  assert.match((await get(`services/complaint.xml?${of}`)).body, /<service_definition><service_code>complaint<\/service_code><attributes><attribute><variable>true<\/variable>/);
});

test('a request is handed in, found by its token, and told to nobody else', async () => {
  const made = await post({ ...form, 'attribute[department]': 'health', first_name: '敏', last_name: '李', phone: '+86 138 0013 8000', email: 'li@example.org', device_id: 'device-42' });
  assert.equal(made.statusCode, 200);
  const [receipt] = made.json<{ token: string; service_notice: string; account_id: null; service_request_id?: string }[]>();
  assert.deepEqual([Object.keys(receipt ?? {}), /编号 DZT\d{13}，查询码 \w{6}/.test(receipt?.service_notice ?? '')], [['token', 'service_notice', 'account_id'], true]);
  const token = receipt?.token ?? '';
  const [found] = (await get(`tokens/${token}.json?${of}`)).json<{ service_request_id: string; token: string }[]>();
  const number = found?.service_request_id ?? '';
  assert.match((await get(`tokens/${token}.xml?${of}`)).body, new RegExp(`<service_requests><request><service_request_id>${number}</service_request_id><token>${token}</token></request></service_requests>`));
  const { text, about } = await desk.tracked(token);
  assert.deepEqual([text, about.department?.id], ['排队机坏了 <b>三天</b> & 没人修\n地点：一楼大厅 3 号机', 'health']);
  assert.deepEqual((await desk.staff('supervisor', number)).contact, { name: '李敏', phone: '13800138000' });
  const own = await get(`requests/${token}.xml?${of}`);
  assert.match(own.body, /<description>排队机坏了 &lt;b&gt;三天&lt;\/b&gt; &amp; 没人修\n地点：一楼大厅 3 号机<\/description>/);
  const [open] = (await get(`requests/${number}.json?${of}`)).json<Record<string, string | null>[]>();
  assert.deepEqual([open?.['status'], open?.['service_code'], open?.['description'], open?.['address'], open?.['expected_datetime']], ['open', 'complaint', null, null, '2026-12-23T16:00:00Z']);
  assert.deepEqual((await get(`requests.json?${of}`)).json(), [], 'nothing of others is listed');
  assert.equal((await get(`requests.json?${of}&service_request_id=${number},DZT2611250000990,${token}`)).json<object[]>().length, 1);
  await desk.act('supervisor', number, 'refuse', { text: '不属于本大厅职责。' });
  const [closed] = (await get(`requests/${token}.json?${of}`)).json<Record<string, string>[]>();
  assert.deepEqual([closed?.['status'], closed?.['status_notes']?.endsWith('不属于本大厅职责。')], ['closed', true]);
  const { rows } = await desk.hall.database.pool.query<{ found: boolean }>(`select exists (select 1 from complaints as t where to_jsonb(t)::text ~ 'li@example.org|device-42') as found`);
  assert.equal(rows[0]?.found, false);
});

test('what is wrong is told as the specification has it', async () => {
  const told = async (status: number, response: Promise<{ statusCode: number; body: string; headers: object }>, words: RegExp): Promise<void> => {
    const { statusCode, body } = await response;
    const [error] = JSON.parse(body) as { code: number; description: string }[];
    assert.deepEqual([statusCode, error?.code], [status, status], body);
    assert.match(error?.description ?? '', words);
  };
  const without = (...names: string[]): Record<string, string> => Object.fromEntries(Object.entries(form).filter(([name]) => !names.includes(name)));
  await told(403, post({ ...form, api_key: 'wrong' }), /密钥/);
  await told(403, post(without('api_key')), /api_key/);
  await told(403, post({ ...form, api_key: testKeys.readOnly }), /权限/);
  await told(404, post({ ...form, service_code: 'pothole' }), /service_code/);
  await told(400, post(without('service_code')), /service_code/);
  await told(404, post({ ...form, jurisdiction_id: 'sfgov.org' }), /jurisdiction_id/);
  await told(400, post(without('jurisdiction_id')), /jurisdiction_id/);
  await told(400, post(without('address_string')), /address_string/);
  await told(400, post({ ...form, lat: '37.4' }), /lat, long/);
  await told(400, post(without('description')), /description/);
  await told(400, post({ ...form, description: 'x'.repeat(4001) }), /4000/);
  await told(400, post({ ...form, address_id: 'no-such-desk' }), /deskId/);
  await told(400, post({ ...form, phone: '12' }), /phone/);
  await told(400, post({ ...form, media_url: 'javascript:alert(1)' }), /media_url/);
  await told(400, desk.hall.app.inject({ method: 'POST', url: '/open311/v2/requests.json', payload: form }), /./);
  await told(400, get('services.json'), /jurisdiction_id/);
  await told(404, get(`requests/DZT2611250000990.json?${of}`), /service_request_id/);
  await told(404, get(`tokens/tr_4fJq0Zc2Xb9nLw7RtYh3Ke.json?${of}`), /token/);
  await told(404, get(`services/pothole.json?${of}`), /service_code/);
  const xml = await get('services.csv');
  assert.deepEqual([xml.statusCode, xml.headers['content-type']], [400, 'text/xml; charset=utf-8']);
  assert.match(xml.body, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<errors><error><code>400<\/code><description>[^<]+<\/description><\/error><\/errors>$/);
});

test('XML holds no character that it cannot', () => {
  assert.equal(formatted('xml', 'errors', [{ code: 400, description: 'a\u0000\u000b<\ud800>"\'&' }]).split('\n')[1], '<errors><error><code>400</code><description>a&lt;&gt;&quot;&apos;&amp;</description></error></errors>');
  assert.equal(formatted('xml', 'service_requests', []).split('\n')[1], '<service_requests/>');
});
