/** How a village calls the part of it that a 组长 looks after; completes a bare number: 3 → 3组. */
export const groupWords = { GROUP: '组', GRID: '网格', SHE: '社' } as const
