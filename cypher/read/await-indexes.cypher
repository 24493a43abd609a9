// Waits until every index answers.
// $seconds: number
CALL db.awaitIndexes($seconds)
