// What `npm run new` writes: the same files for every element, resource and feature of the house.
export { element } from './anatomy/element.mjs';
export { feature } from './anatomy/feature.mjs';
export { resource } from './anatomy/resource.mjs';
