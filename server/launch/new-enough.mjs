/** Whether a version such as 24.1.0 is at least what `engines` of a package.json asks, such as >=22.18.0. */
export function isNewEnough(version, engines) {
  const [have, need] = [version, engines.replace('>=', '')].map((text) => text.split('.').map(Number));
  const at = need.findIndex((part, index) => part !== have[index]);
  return at === -1 || have[at] > need[at];
}
