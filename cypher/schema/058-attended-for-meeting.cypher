// Who attended a meeting, in the order of mention.
CREATE INDEX attended_for_meeting IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.forMeeting)
