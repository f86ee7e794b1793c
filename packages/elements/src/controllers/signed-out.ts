import { isHallError } from '@hallkit/client/core';

/** Whether a call failed because nobody is signed in any more. */
export const isSignedOut = (error: unknown): boolean => isHallError(error, 'HallAccessError') && (error.code === 'session.expired' || error.code === 'person.required');
