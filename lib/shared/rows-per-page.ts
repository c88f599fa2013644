/** Rows of a list on one of its pages, unless the list says otherwise. */
export const rowsPerPage = 50
