import type { Attachment, Audience, HandlingKind, Material, MatterGuide, MatterType } from '@hallkit/contract';

type Result = MatterGuide['results'][number];

/** Words for values of the contract; one key each, so that a page can override any of them. */
type ValueWords = Record<
  | `kind_${HandlingKind}`
  | `type_${MatterType}`
  | `audience_${Audience}`
  | `level_${MatterGuide['level']}`
  | `power_${NonNullable<MatterGuide['agency']['powerSource']>}`
  | `scope_${NonNullable<MatterGuide['crossRegionScope']>}`
  | `necessity_${Material['necessity']}`
  | `form_${NonNullable<Material['form']>}`
  | `pay_${MatterGuide['fees']['paymentMethods'][number]}`
  | `result_${Result['type']}`
  | `delivery_${Result['delivery'][number]}`
  | `file_${Attachment['kind']}`,
  string
>;

/** Texts of the parts beneath the six answers. */
export interface GuidePartStrings extends ValueWords {
  region: string;
  item: string;
  applyOnline: string;
  print: string;
  onPhone: string;
  newWindow: string;
  online: string;
  contents: string;
  ways: string;
  /** What is asked of whoever submits. */
  identity: string;
  identity_registered: string;
  identity_realName: string;
  identity_strong: string;
  yes: string;
  no: string;
  visits: string;
  visitCount(count: number): string;
  noVisit: string;
  mail: string;
  agent: string;
  crossRegion: string;
  kiosk: string;
  bookable: string;
  commitment: string;
  onlinePayment: string;
  inHall: string;
  conditions: string;
  refusal: string;
  materials: string;
  situations: string;
  situationsHint: string;
  elsewhere(count: number): string;
  copies(kind: string, count: number | null): string;
  original: string;
  copy: string;
  originalAndCopy: string;
  issuedBy: string;
  bySelf: string;
  waived: string;
  promise: string;
  needed: string;
  notes: string;
  noteAccept: string;
  noteBasis: string;
  noteHow: string;
  download(name: string): string;
  steps: string;
  stepOutcome: string;
  /** The limit of a step that takes no day. */
  atOnce: string;
  special: string;
  specialHint: string;
  results: string;
  resultType: string;
  validity: string;
  delivery: string;
  fees: string;
  feeBasis: string;
  reducible: string;
  payment: string;
  law: string;
  lawCount(count: number): string;
  lawText: string;
  inForceFrom(date: string): string;
  questions: string;
  rights: string;
  reconsideration: string;
  litigation: string;
  duties: string;
  supervision: string;
  about: string;
  aboutOpen: string;
  agency: string;
  delegate: string;
  participants: string;
  power: string;
  level: string;
  type: string;
  audience: string;
  topics: string;
  parent: string;
  baseCode: string;
  implementingCode: string;
  itemCode: string;
  quota: string;
  intermediary: string;
  annualReview: string;
  version: string;
  versionNumber(version: number): string;
  inForce(from: string, to: string | null): string;
  updated: string;
  versions: string;
  showVersion: string;
  source: string;
}
