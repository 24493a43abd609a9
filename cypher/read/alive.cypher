// Whether the database answers.
// => one: number
RETURN 1 AS one
