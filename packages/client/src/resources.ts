/**
 * Every resource by its class, for `hall.use(…)` of @hallkit/client/core; a bundler keeps those that are named.
 *
 * @module
 */
export { HallsResource } from './resources/halls.ts';
export { MattersResource } from './resources/matters.ts';
export { ScenariosResource } from './resources/scenarios.ts';
export { SiteResource } from './resources/site.ts';
