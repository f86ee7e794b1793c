// The runs of `npm run faults`, in short: nothing acknowledged is lost, nothing done twice.
import { inShort } from '../support/in-short.ts';

inShort(import.meta.dirname, ['answers', 'kill', 'screen', 'disk', 'submit', 'cards']);
