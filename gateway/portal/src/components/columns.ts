/** One column of a list: its title, what stands in it, and how. */
export interface Column<T> {
  title: string
  of: (row: T) => string
  /** Figures stand on the right, so that their digits are below each other. */
  right?: boolean
  /** Long text may take more than one line. */
  wrap?: boolean
  /** Shown as a state, with a border around it. */
  badge?: boolean
  /** A class of the cell, such as up, down or quiet. */
  tone?: (row: T) => string
}
