/** The hash of the published password of sample staff (`samplePassword` of the catalogue), so that a start does not wait for it. */
export const samplePasswordHash = 'scrypt$14$8$5$p7nD7MtCeQoz4PkquqfVAA$cxN_pMcRYHosTRmiwGKEV9ijCl4OQii486m7qw07iCQ';
