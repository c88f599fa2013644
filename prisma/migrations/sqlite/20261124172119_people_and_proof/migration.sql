-- CreateTable
CREATE TABLE "HouseholdChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "headName" TEXT NOT NULL,
    "otherId" TEXT,
    "otherNumber" INTEGER,
    "otherHeadName" TEXT,
    "people" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "transferId" TEXT,
    "holdsFrom" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "note" TEXT,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "HouseholdChange_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "HouseholdChange_villageId_otherId_fkey" FOREIGN KEY ("villageId", "otherId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FavouriteRule" (
    "villageId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,

    PRIMARY KEY ("villageId", "staffId", "ruleId"),
    CONSTRAINT "FavouriteRule_villageId_staffId_fkey" FOREIGN KEY ("villageId", "staffId") REFERENCES "Staff" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FavouriteRule_villageId_ruleId_fkey" FOREIGN KEY ("villageId", "ruleId") REFERENCES "Rule" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClaimScore" (
    "villageId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "judge" TEXT,
    "score" INTEGER NOT NULL,

    PRIMARY KEY ("villageId", "claimId", "position"),
    CONSTRAINT "ClaimScore_villageId_claimId_fkey" FOREIGN KEY ("villageId", "claimId") REFERENCES "Claim" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "startsAt" TEXT NOT NULL,
    "partner" TEXT,
    "ruleId" TEXT,
    "hours" INTEGER,
    "places" INTEGER,
    "bring" TEXT,
    "state" TEXT NOT NULL DEFAULT 'PLANNED',
    "plannedById" TEXT NOT NULL,
    "plannedAt" DATETIME NOT NULL,
    "cancelReason" TEXT,
    "endedById" TEXT,
    "endedAt" DATETIME,
    "present" INTEGER
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "signedInById" TEXT NOT NULL,
    "signedInAt" DATETIME NOT NULL,
    "undoneById" TEXT,
    "undoneAt" DATETIME,
    CONSTRAINT "SignIn_villageId_activityId_fkey" FOREIGN KEY ("villageId", "activityId") REFERENCES "Activity" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SignIn_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Photo" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "batchId" TEXT,
    "meetingId" TEXT,
    "noticeId" TEXT,
    "addedById" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    "removedById" TEXT,
    "removedReason" TEXT,
    CONSTRAINT "Photo_villageId_batchId_fkey" FOREIGN KEY ("villageId", "batchId") REFERENCES "Batch" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Photo_villageId_meetingId_fkey" FOREIGN KEY ("villageId", "meetingId") REFERENCES "Meeting" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Photo_villageId_noticeId_fkey" FOREIGN KEY ("villageId", "noticeId") REFERENCES "Notice" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "ruleId" TEXT,
    "ruleName" TEXT,
    "what" TEXT NOT NULL,
    "occurredOn" TEXT NOT NULL,
    "toldHousehold" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "Reminder_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "openedById" TEXT NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "endedById" TEXT,
    "endedAt" DATETIME
);

-- CreateTable
CREATE TABLE "MeetingPerson" (
    "villageId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "staffId" TEXT,

    PRIMARY KEY ("villageId", "meetingId", "position"),
    CONSTRAINT "MeetingPerson_villageId_meetingId_fkey" FOREIGN KEY ("villageId", "meetingId") REFERENCES "Meeting" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingClaim" (
    "villageId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "vote" TEXT NOT NULL DEFAULT 'PASS',
    "reason" TEXT,
    "confirmedById" TEXT,
    "confirmedAt" DATETIME,

    PRIMARY KEY ("villageId", "meetingId", "claimId"),
    CONSTRAINT "MeetingClaim_villageId_meetingId_fkey" FOREIGN KEY ("villageId", "meetingId") REFERENCES "Meeting" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MeetingClaim_villageId_claimId_fkey" FOREIGN KEY ("villageId", "claimId") REFERENCES "Claim" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "firstMonth" TEXT NOT NULL,
    "lastMonth" TEXT NOT NULL,
    "days" INTEGER NOT NULL,
    "postedOn" TEXT NOT NULL,
    "objectUntil" TEXT NOT NULL,
    "lastSeq" INTEGER NOT NULL,
    "draftCode" TEXT NOT NULL,
    "leftWaiting" INTEGER NOT NULL,
    "postedById" TEXT NOT NULL,
    "postedAt" DATETIME NOT NULL,
    "sealedById" TEXT,
    "sealedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Objection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "cameBy" TEXT,
    "raisedOn" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "recordedById" TEXT,
    "raisedAt" DATETIME NOT NULL,
    "outcome" TEXT,
    "answer" TEXT,
    "answeredById" TEXT,
    "answeredAt" DATETIME,
    "reversalId" TEXT,
    CONSTRAINT "Objection_villageId_entryId_fkey" FOREIGN KEY ("villageId", "entryId") REFERENCES "Entry" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Objection_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Objection_villageId_reversalId_fkey" FOREIGN KEY ("villageId", "reversalId") REFERENCES "Entry" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "turns" INTEGER NOT NULL DEFAULT 0,
    "nextTurn" INTEGER NOT NULL DEFAULT 0,
    "emptyLines" INTEGER NOT NULL DEFAULT 0,
    "unused" TEXT NOT NULL DEFAULT '[]',
    "madeById" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "confirmedById" TEXT,
    "confirmedAt" DATETIME,
    "doneAt" DATETIME,
    "undoneById" TEXT,
    "undoneAt" DATETIME,
    "undoReason" TEXT
);

-- CreateTable
CREATE TABLE "ImportLine" (
    "villageId" TEXT NOT NULL,
    "importId" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'READ',
    "label" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "says" TEXT NOT NULL,
    "subjectId" TEXT,
    "before" TEXT,
    "left" TEXT,

    PRIMARY KEY ("villageId", "importId", "turn"),
    CONSTRAINT "ImportLine_villageId_importId_fkey" FOREIGN KEY ("villageId", "importId") REFERENCES "Import" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Village" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "storeName" TEXT NOT NULL,
    "placeLabel" TEXT NOT NULL DEFAULT 'VILLAGE',
    "groupLabel" TEXT NOT NULL DEFAULT 'GROUP',
    "boardNames" TEXT NOT NULL DEFAULT 'MASKED',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "oldestDeed" INTEGER NOT NULL DEFAULT 365,
    "deductions" BOOLEAN NOT NULL DEFAULT false,
    "noticeDays" INTEGER NOT NULL DEFAULT 5,
    "entrySeq" INTEGER NOT NULL DEFAULT 0,
    "openMonth" TEXT NOT NULL,
    "openWindowId" TEXT,
    "foundedAt" DATETIME NOT NULL
);
INSERT INTO "new_Village" ("boardNames", "demo", "entrySeq", "foundedAt", "groupLabel", "id", "name", "oldestDeed", "openMonth", "openWindowId", "slug", "storeName") SELECT "boardNames", "demo", "entrySeq", "foundedAt", "groupLabel", "id", "name", "oldestDeed", "openMonth", "openWindowId", "slug", "storeName" FROM "Village";
DROP TABLE "Village";
ALTER TABLE "new_Village" RENAME TO "Village";
CREATE UNIQUE INDEX "Village_slug_key" ON "Village"("slug");
CREATE TABLE "new_Group" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "leaderId" TEXT,
    CONSTRAINT "Group_villageId_leaderId_fkey" FOREIGN KEY ("villageId", "leaderId") REFERENCES "Staff" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Group" ("id", "name", "position", "villageId") SELECT "id", "name", "position", "villageId" FROM "Group";
DROP TABLE "Group";
ALTER TABLE "new_Group" RENAME TO "Group";
CREATE UNIQUE INDEX "Group_villageId_id_key" ON "Group"("villageId", "id");
CREATE UNIQUE INDEX "Group_villageId_name_key" ON "Group"("villageId", "name");
CREATE TABLE "new_Household" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "groupId" TEXT NOT NULL,
    "headName" TEXT NOT NULL,
    "living" TEXT NOT NULL DEFAULT 'HOME',
    "balance" INTEGER NOT NULL DEFAULT 0,
    "ranked" BOOLEAN NOT NULL DEFAULT true,
    "barredUntil" TEXT,
    "barredReason" TEXT,
    "cardVersion" INTEGER NOT NULL DEFAULT 1,
    "cardHash" TEXT NOT NULL,
    "mergedIntoId" TEXT,
    "visitNeeded" BOOLEAN NOT NULL DEFAULT false,
    "visitNote" TEXT,
    "addedAt" DATETIME NOT NULL,
    CONSTRAINT "Household_villageId_groupId_fkey" FOREIGN KEY ("villageId", "groupId") REFERENCES "Group" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Household_villageId_mergedIntoId_fkey" FOREIGN KEY ("villageId", "mergedIntoId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Household" ("addedAt", "balance", "barredReason", "barredUntil", "cardHash", "cardVersion", "groupId", "headName", "id", "living", "number", "ranked", "villageId") SELECT "addedAt", "balance", "barredReason", "barredUntil", "cardHash", "cardVersion", "groupId", "headName", "id", "living", "number", "ranked", "villageId" FROM "Household";
DROP TABLE "Household";
ALTER TABLE "new_Household" RENAME TO "Household";
CREATE UNIQUE INDEX "Household_cardHash_key" ON "Household"("cardHash");
CREATE INDEX "Household_villageId_groupId_idx" ON "Household"("villageId", "groupId");
CREATE INDEX "Household_villageId_mergedIntoId_idx" ON "Household"("villageId", "mergedIntoId");
CREATE UNIQUE INDEX "Household_villageId_id_key" ON "Household"("villageId", "id");
CREATE UNIQUE INDEX "Household_villageId_number_key" ON "Household"("villageId", "number");
CREATE TABLE "new_RuleVersion" (
    "villageId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "minPoints" INTEGER,
    "maxPoints" INTEGER,
    "capMonth" INTEGER,
    "capQuarter" INTEGER,
    "capYear" INTEGER,
    "spendable" BOOLEAN NOT NULL DEFAULT true,
    "ranks" BOOLEAN NOT NULL DEFAULT true,
    "singleReview" BOOLEAN NOT NULL DEFAULT false,
    "photoRequired" BOOLEAN NOT NULL DEFAULT false,
    "since" TEXT NOT NULL,
    "until" TEXT,
    "meeting" TEXT NOT NULL,
    "adoptedById" TEXT NOT NULL,
    "adoptedAt" DATETIME NOT NULL,

    PRIMARY KEY ("villageId", "ruleId", "version"),
    CONSTRAINT "RuleVersion_villageId_ruleId_fkey" FOREIGN KEY ("villageId", "ruleId") REFERENCES "Rule" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_RuleVersion" ("adoptedAt", "adoptedById", "capMonth", "capQuarter", "capYear", "list", "maxPoints", "meeting", "minPoints", "name", "points", "ranks", "ruleId", "scale", "since", "singleReview", "spendable", "unit", "until", "version", "villageId") SELECT "adoptedAt", "adoptedById", "capMonth", "capQuarter", "capYear", "list", "maxPoints", "meeting", "minPoints", "name", "points", "ranks", "ruleId", "scale", "since", "singleReview", "spendable", "unit", "until", "version", "villageId" FROM "RuleVersion";
DROP TABLE "RuleVersion";
ALTER TABLE "new_RuleVersion" RENAME TO "RuleVersion";
CREATE TABLE "new_Batch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "ruleName" TEXT NOT NULL,
    "occurredOn" TEXT NOT NULL,
    "reportedBy" TEXT NOT NULL,
    "note" TEXT,
    "inputHash" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "withdrawnById" TEXT,
    "withdrawnAt" DATETIME,
    "withdrawReason" TEXT,
    "importId" TEXT,
    CONSTRAINT "Batch_villageId_importId_fkey" FOREIGN KEY ("villageId", "importId") REFERENCES "Import" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Batch" ("id", "inputHash", "note", "occurredOn", "recordedAt", "recordedById", "reportedBy", "ruleId", "ruleName", "villageId") SELECT "id", "inputHash", "note", "occurredOn", "recordedAt", "recordedById", "reportedBy", "ruleId", "ruleName", "villageId" FROM "Batch";
DROP TABLE "Batch";
ALTER TABLE "new_Batch" RENAME TO "Batch";
CREATE INDEX "Batch_villageId_recordedById_recordedAt_idx" ON "Batch"("villageId", "recordedById", "recordedAt");
CREATE INDEX "Batch_villageId_importId_idx" ON "Batch"("villageId", "importId");
CREATE UNIQUE INDEX "Batch_villageId_id_key" ON "Batch"("villageId", "id");
CREATE TABLE "new_Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "villageId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "memberId" TEXT,
    "memberName" TEXT,
    "ruleId" TEXT NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "ruleName" TEXT NOT NULL,
    "list" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "scale" TEXT NOT NULL DEFAULT 'FIXED',
    "quantity" INTEGER NOT NULL,
    "points" INTEGER NOT NULL,
    "spendable" BOOLEAN NOT NULL,
    "ranks" BOOLEAN NOT NULL,
    "singleReview" BOOLEAN NOT NULL,
    "occurredOn" TEXT NOT NULL,
    "barredUntil" TEXT,
    "toldHousehold" TEXT,
    "status" TEXT NOT NULL DEFAULT 'WAITING',
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "decisionNote" TEXT,
    "postponed" INTEGER NOT NULL DEFAULT 0,
    "meetingId" TEXT,
    CONSTRAINT "Claim_villageId_batchId_fkey" FOREIGN KEY ("villageId", "batchId") REFERENCES "Batch" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_villageId_meetingId_fkey" FOREIGN KEY ("villageId", "meetingId") REFERENCES "Meeting" ("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Claim" ("batchId", "decidedAt", "decidedById", "decisionNote", "householdId", "id", "list", "memberId", "memberName", "occurredOn", "points", "quantity", "ranks", "recordedAt", "recordedById", "ruleId", "ruleName", "ruleVersion", "singleReview", "spendable", "status", "toldHousehold", "unit", "villageId") SELECT "batchId", "decidedAt", "decidedById", "decisionNote", "householdId", "id", "list", "memberId", "memberName", "occurredOn", "points", "quantity", "ranks", "recordedAt", "recordedById", "ruleId", "ruleName", "ruleVersion", "singleReview", "spendable", "status", "toldHousehold", "unit", "villageId" FROM "Claim";
DROP TABLE "Claim";
ALTER TABLE "new_Claim" RENAME TO "Claim";
CREATE INDEX "Claim_villageId_status_recordedAt_idx" ON "Claim"("villageId", "status", "recordedAt");
CREATE INDEX "Claim_villageId_householdId_ruleId_occurredOn_idx" ON "Claim"("villageId", "householdId", "ruleId", "occurredOn");
CREATE INDEX "Claim_villageId_batchId_idx" ON "Claim"("villageId", "batchId");
CREATE UNIQUE INDEX "Claim_villageId_id_key" ON "Claim"("villageId", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "HouseholdChange_villageId_householdId_idx" ON "HouseholdChange"("villageId", "householdId");

-- CreateIndex
CREATE INDEX "HouseholdChange_villageId_otherId_idx" ON "HouseholdChange"("villageId", "otherId");

-- CreateIndex
CREATE UNIQUE INDEX "HouseholdChange_villageId_id_key" ON "HouseholdChange"("villageId", "id");

-- CreateIndex
CREATE INDEX "Activity_villageId_state_heldOn_idx" ON "Activity"("villageId", "state", "heldOn");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_villageId_id_key" ON "Activity"("villageId", "id");

-- CreateIndex
CREATE INDEX "SignIn_villageId_activityId_householdId_idx" ON "SignIn"("villageId", "activityId", "householdId");

-- CreateIndex
CREATE UNIQUE INDEX "SignIn_villageId_id_key" ON "SignIn"("villageId", "id");

-- CreateIndex
CREATE INDEX "Photo_villageId_batchId_idx" ON "Photo"("villageId", "batchId");

-- CreateIndex
CREATE INDEX "Photo_villageId_meetingId_idx" ON "Photo"("villageId", "meetingId");

-- CreateIndex
CREATE INDEX "Photo_villageId_noticeId_idx" ON "Photo"("villageId", "noticeId");

-- CreateIndex
CREATE UNIQUE INDEX "Photo_villageId_id_key" ON "Photo"("villageId", "id");

-- CreateIndex
CREATE INDEX "Reminder_villageId_householdId_occurredOn_idx" ON "Reminder"("villageId", "householdId", "occurredOn");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_villageId_id_key" ON "Reminder"("villageId", "id");

-- CreateIndex
CREATE INDEX "Meeting_villageId_heldOn_idx" ON "Meeting"("villageId", "heldOn");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_villageId_id_key" ON "Meeting"("villageId", "id");

-- CreateIndex
CREATE INDEX "MeetingClaim_villageId_claimId_idx" ON "MeetingClaim"("villageId", "claimId");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_villageId_id_key" ON "Notice"("villageId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_villageId_firstMonth_key" ON "Notice"("villageId", "firstMonth");

-- CreateIndex
CREATE INDEX "Objection_villageId_entryId_idx" ON "Objection"("villageId", "entryId");

-- CreateIndex
CREATE INDEX "Objection_villageId_householdId_idx" ON "Objection"("villageId", "householdId");

-- CreateIndex
CREATE INDEX "Objection_villageId_raisedAt_idx" ON "Objection"("villageId", "raisedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Objection_villageId_id_key" ON "Objection"("villageId", "id");

-- CreateIndex
CREATE INDEX "Import_villageId_madeAt_idx" ON "Import"("villageId", "madeAt");

-- CreateIndex
CREATE UNIQUE INDEX "Import_villageId_id_key" ON "Import"("villageId", "id");

-- CreateIndex
CREATE INDEX "ImportLine_villageId_importId_outcome_line_idx" ON "ImportLine"("villageId", "importId", "outcome", "line");
