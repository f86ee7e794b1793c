/**
 * The SDK for a page without a bundler, whole and in one file.
 *
 * @example
 * import { createHall } from 'https://hall.example/embed/v1/sdk.js';
 */
export * from '@hallkit/client';
