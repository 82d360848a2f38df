/** A link whose address is ready-made. */
export interface Link {
  label: string;
  href: string;
}
