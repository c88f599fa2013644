-- CreateEnum
CREATE TYPE "PlaceLabel" AS ENUM ('VILLAGE', 'GACHA');

-- CreateEnum
CREATE TYPE "HouseholdChangeKind" AS ENUM ('SPLIT', 'MERGED', 'HEAD_CHANGED', 'HEAD_DIED', 'HEAD_LEFT', 'MARRIED_IN', 'MARRIED_OUT', 'BORN', 'DIED', 'MOVED_IN', 'MOVED_OUT', 'WENT_AWAY', 'MOVED_AWAY', 'CAME_BACK', 'CLOSED', 'VISIT_NEEDED', 'VISITED');

-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('CLEAN_UP', 'LECTURE', 'CLINIC', 'VOLUNTEER', 'OTHER');

-- CreateEnum
CREATE TYPE "ActivityState" AS ENUM ('PLANNED', 'CANCELLED', 'CLOSED');

-- CreateEnum
CREATE TYPE "Vote" AS ENUM ('PASS', 'DECLINE', 'POSTPONE');

-- CreateEnum
CREATE TYPE "ObjectionOrigin" AS ENUM ('PASSBOOK', 'OFFICE');

-- CreateEnum
CREATE TYPE "ObjectionOutcome" AS ENUM ('UPHELD', 'REJECTED');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('HOUSEHOLDS', 'RULES', 'OPENINGS', 'DEEDS');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('CHECKING', 'CHECKED', 'WRITING', 'DONE', 'UNDOING', 'UNDONE');

-- CreateEnum
CREATE TYPE "ImportOutcome" AS ENUM ('NEW', 'CHANGED', 'SAME', 'REFUSED', 'SKIPPED');

-- CreateEnum
CREATE TYPE "ImportLineState" AS ENUM ('READ', 'WRITTEN', 'UNDONE', 'LEFT');

-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'LEADER';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "RuleScale" ADD VALUE 'TO_ZERO';
ALTER TYPE "RuleScale" ADD VALUE 'BAR';

-- AlterTable
ALTER TABLE "Village" ADD COLUMN     "deductions" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "noticeDays" INTEGER NOT NULL DEFAULT 5,
ADD COLUMN     "placeLabel" "PlaceLabel" NOT NULL DEFAULT 'VILLAGE';

-- AlterTable
ALTER TABLE "Group" ADD COLUMN     "leaderId" TEXT;

-- AlterTable
ALTER TABLE "Household" ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "visitNeeded" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "visitNote" TEXT;

-- AlterTable
ALTER TABLE "RuleVersion" ADD COLUMN     "photoRequired" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Batch" ADD COLUMN     "importId" TEXT,
ADD COLUMN     "withdrawReason" TEXT,
ADD COLUMN     "withdrawnAt" TIMESTAMP(3),
ADD COLUMN     "withdrawnById" TEXT;

-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "barredUntil" TEXT,
ADD COLUMN     "meetingId" TEXT,
ADD COLUMN     "postponed" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "scale" "RuleScale" NOT NULL DEFAULT 'FIXED';

-- CreateTable
CREATE TABLE "HouseholdChange" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "kind" "HouseholdChangeKind" NOT NULL,
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
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "HouseholdChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FavouriteRule" (
    "villageId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,

    CONSTRAINT "FavouriteRule_pkey" PRIMARY KEY ("villageId","staffId","ruleId")
);

-- CreateTable
CREATE TABLE "ClaimScore" (
    "villageId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "judge" TEXT,
    "score" INTEGER NOT NULL,

    CONSTRAINT "ClaimScore_pkey" PRIMARY KEY ("villageId","claimId","position")
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "kind" "ActivityKind" NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "startsAt" TEXT NOT NULL,
    "partner" TEXT,
    "ruleId" TEXT,
    "hours" INTEGER,
    "places" INTEGER,
    "bring" TEXT,
    "state" "ActivityState" NOT NULL DEFAULT 'PLANNED',
    "plannedById" TEXT NOT NULL,
    "plannedAt" TIMESTAMP(3) NOT NULL,
    "cancelReason" TEXT,
    "endedById" TEXT,
    "endedAt" TIMESTAMP(3),
    "present" INTEGER,

    CONSTRAINT "Activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignIn" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "activityId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "signedInById" TEXT NOT NULL,
    "signedInAt" TIMESTAMP(3) NOT NULL,
    "undoneById" TEXT,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "SignIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Photo" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "batchId" TEXT,
    "meetingId" TEXT,
    "noticeId" TEXT,
    "addedById" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),
    "removedById" TEXT,
    "removedReason" TEXT,

    CONSTRAINT "Photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "ruleId" TEXT,
    "ruleName" TEXT,
    "what" TEXT NOT NULL,
    "occurredOn" TEXT NOT NULL,
    "toldHousehold" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "heldOn" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "openedById" TEXT NOT NULL,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "endedById" TEXT,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingPerson" (
    "villageId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "staffId" TEXT,

    CONSTRAINT "MeetingPerson_pkey" PRIMARY KEY ("villageId","meetingId","position")
);

-- CreateTable
CREATE TABLE "MeetingClaim" (
    "villageId" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "claimId" TEXT NOT NULL,
    "vote" "Vote" NOT NULL DEFAULT 'PASS',
    "reason" TEXT,
    "confirmedById" TEXT,
    "confirmedAt" TIMESTAMP(3),

    CONSTRAINT "MeetingClaim_pkey" PRIMARY KEY ("villageId","meetingId","claimId")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
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
    "postedAt" TIMESTAMP(3) NOT NULL,
    "sealedById" TEXT,
    "sealedAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Objection" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "householdId" TEXT NOT NULL,
    "origin" "ObjectionOrigin" NOT NULL,
    "cameBy" TEXT,
    "raisedOn" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "recordedById" TEXT,
    "raisedAt" TIMESTAMP(3) NOT NULL,
    "outcome" "ObjectionOutcome",
    "answer" TEXT,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMP(3),
    "reversalId" TEXT,

    CONSTRAINT "Objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL,
    "villageId" TEXT NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "fileName" TEXT NOT NULL,
    "state" "ImportState" NOT NULL,
    "turns" INTEGER NOT NULL DEFAULT 0,
    "nextTurn" INTEGER NOT NULL DEFAULT 0,
    "emptyLines" INTEGER NOT NULL DEFAULT 0,
    "unused" TEXT NOT NULL DEFAULT '[]',
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "confirmedById" TEXT,
    "confirmedAt" TIMESTAMP(3),
    "doneAt" TIMESTAMP(3),
    "undoneById" TEXT,
    "undoneAt" TIMESTAMP(3),
    "undoReason" TEXT,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportLine" (
    "villageId" TEXT NOT NULL,
    "importId" TEXT NOT NULL,
    "turn" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "outcome" "ImportOutcome" NOT NULL,
    "state" "ImportLineState" NOT NULL DEFAULT 'READ',
    "label" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "says" TEXT NOT NULL,
    "subjectId" TEXT,
    "before" TEXT,
    "left" TEXT,

    CONSTRAINT "ImportLine_pkey" PRIMARY KEY ("villageId","importId","turn")
);

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

-- CreateIndex
CREATE INDEX "Household_villageId_mergedIntoId_idx" ON "Household"("villageId", "mergedIntoId");

-- CreateIndex
CREATE INDEX "Batch_villageId_recordedById_recordedAt_idx" ON "Batch"("villageId", "recordedById", "recordedAt");

-- CreateIndex
CREATE INDEX "Batch_villageId_importId_idx" ON "Batch"("villageId", "importId");

-- AddForeignKey
ALTER TABLE "Group" ADD CONSTRAINT "Group_villageId_leaderId_fkey" FOREIGN KEY ("villageId", "leaderId") REFERENCES "Staff"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Household" ADD CONSTRAINT "Household_villageId_mergedIntoId_fkey" FOREIGN KEY ("villageId", "mergedIntoId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HouseholdChange" ADD CONSTRAINT "HouseholdChange_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HouseholdChange" ADD CONSTRAINT "HouseholdChange_villageId_otherId_fkey" FOREIGN KEY ("villageId", "otherId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FavouriteRule" ADD CONSTRAINT "FavouriteRule_villageId_staffId_fkey" FOREIGN KEY ("villageId", "staffId") REFERENCES "Staff"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FavouriteRule" ADD CONSTRAINT "FavouriteRule_villageId_ruleId_fkey" FOREIGN KEY ("villageId", "ruleId") REFERENCES "Rule"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Batch" ADD CONSTRAINT "Batch_villageId_importId_fkey" FOREIGN KEY ("villageId", "importId") REFERENCES "Import"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_villageId_meetingId_fkey" FOREIGN KEY ("villageId", "meetingId") REFERENCES "Meeting"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimScore" ADD CONSTRAINT "ClaimScore_villageId_claimId_fkey" FOREIGN KEY ("villageId", "claimId") REFERENCES "Claim"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_villageId_activityId_fkey" FOREIGN KEY ("villageId", "activityId") REFERENCES "Activity"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_villageId_batchId_fkey" FOREIGN KEY ("villageId", "batchId") REFERENCES "Batch"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_villageId_meetingId_fkey" FOREIGN KEY ("villageId", "meetingId") REFERENCES "Meeting"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_villageId_noticeId_fkey" FOREIGN KEY ("villageId", "noticeId") REFERENCES "Notice"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingPerson" ADD CONSTRAINT "MeetingPerson_villageId_meetingId_fkey" FOREIGN KEY ("villageId", "meetingId") REFERENCES "Meeting"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingClaim" ADD CONSTRAINT "MeetingClaim_villageId_meetingId_fkey" FOREIGN KEY ("villageId", "meetingId") REFERENCES "Meeting"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingClaim" ADD CONSTRAINT "MeetingClaim_villageId_claimId_fkey" FOREIGN KEY ("villageId", "claimId") REFERENCES "Claim"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_villageId_entryId_fkey" FOREIGN KEY ("villageId", "entryId") REFERENCES "Entry"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objection" ADD CONSTRAINT "Objection_villageId_reversalId_fkey" FOREIGN KEY ("villageId", "reversalId") REFERENCES "Entry"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportLine" ADD CONSTRAINT "ImportLine_villageId_importId_fkey" FOREIGN KEY ("villageId", "importId") REFERENCES "Import"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
