/** The collections are the product's own; Astro looks for them in the folder of the bench site. */
export { collections } from '#content.config.ts';
