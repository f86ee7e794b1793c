import type { Problem } from '@hallkit/contract';

/** Language of the texts the server writes. */
export type Locale = 'zh-CN' | 'en';

/** One field that is wrong: where it stands and why. */
export type FieldError = Problem['errors'][number];
