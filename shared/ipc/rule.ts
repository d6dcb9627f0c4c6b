/** Rule packs: the parameters of dated regulations, what of them was changed here, and packs from a USB stick. */
export const ruleOps = {};
