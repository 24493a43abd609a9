// A place among a person's meetings that is of the window, or near its ends; any when there is none.
// $from: string | null
// $to: string | null
it.forPerson > parent.id + ' ' + coalesce($from, '') AND it.forPerson < parent.id + ' ' + coalesce($to, '') + '~'
