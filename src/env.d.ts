/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the components inside an MDX body show, put there by the page that draws the body. */
    embedded: import('#components/embedded.ts').Embedded;
  }
}
