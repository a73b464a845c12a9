/** Address of relation types and namespaces that a workbook's parts have in common. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A file inside an Office file (ECMA-376 part 2). What it refers to are parts again: the list of all parts, their types
 * and each one's relations follow from the first. So a chart is a sheet's relation to a drawing, which has one to the
 * chart; neither the package nor the zip learns anything for it.
 */
export interface Part {
  /** Where it lies: `/xl/workbook.xml`. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** By the id under which its XML speaks of them. In the order in which they are written. */
  readonly relations?: Readonly<Record<string, Relation>>;
  /** Bit by bit, each made in little time; asked for once, when the parts before it are written. */
  readonly xml: () => Iterable<string>;
}

export interface Relation {
  /** An address that says what the other part is to this one. */
  readonly type: string;
  readonly to: Part;
}
