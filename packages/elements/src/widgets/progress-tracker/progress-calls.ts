// A file of its own, so that it can be fetched by itself: whoever types a number has time enough for the calls of the SDK.
export { ProgressResource } from '@hallkit/client/resources';
