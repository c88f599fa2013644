const complaints = /^.*(?:"level":[56]0|"reference":|⨯|[Uu]nhandled).*$/m

/** The first line of a server's log that tells of a fault, whatever was answered. */
export function complaintIn(log: string): string | undefined {
  return complaints.exec(log)?.[0]
}
