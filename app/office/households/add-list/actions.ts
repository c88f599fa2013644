'use server'

import { householdListForm } from '@/lib/request/household-list-form'

export const lookOrAdd = householdListForm('/office/households')
