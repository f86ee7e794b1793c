// A file of its own, so that it can be fetched by itself: the live line of the SDK.
export { EventsResource } from '@hallkit/client/resources';
