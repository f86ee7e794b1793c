/** Whether a file is a photo as iPhones keep it. Where the system knows no such type it gives none: then the name tells. */
export const isHeic = (type: string, name: string): boolean => /^image\/hei[cf]/i.test(type) || (!/^image\/(?!hei)/i.test(type) && /\.hei[cf]$/i.test(name));

/** Its name once it is a JPEG. */
export const jpegName = (name: string): string => `${name.replace(/\.hei[cf]$/i, '')}.jpg`;
