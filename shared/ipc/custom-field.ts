/** Fields that an office adds to the record. */
export const customFieldOps = {};
