/** A folder inside the data folder goes with it: no second place. */
export const isSamePlace = (folder: string, dataFolder: string): boolean => {
  const ends = (path: string) => `${path.replaceAll('\\', '/').replace(/\/+$/, '')}/`.toLowerCase();
  return ends(folder).startsWith(ends(dataFolder));
};
