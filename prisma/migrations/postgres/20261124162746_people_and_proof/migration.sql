-- CreateEnum
CREATE TYPE "PlaceLabel" AS ENUM ('VILLAGE', 'GACHA');

-- CreateEnum
CREATE TYPE "HouseholdChangeKind" AS ENUM ('SPLIT', 'MERGED', 'HEAD_CHANGED', 'HEAD_DIED', 'HEAD_LEFT', 'MARRIED_IN', 'MARRIED_OUT', 'BORN', 'DIED', 'MOVED_IN', 'MOVED_OUT', 'WENT_AWAY', 'MOVED_AWAY', 'CAME_BACK', 'CLOSED', 'VISIT_NEEDED', 'VISITED');

-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('CLEAN_UP', 'LECTURE', 'CLINIC', 'VOLUNTEER', 'OTHER');

-- CreateEnum
CREATE TYPE "ActivityState" AS ENUM ('PLANNED', 'CANCELLED', 'CLOSED');

-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'LEADER';

-- AlterTable
ALTER TABLE "Village" ADD COLUMN     "placeLabel" "PlaceLabel" NOT NULL DEFAULT 'VILLAGE';

-- AlterTable
ALTER TABLE "Group" ADD COLUMN     "leaderId" TEXT;

-- AlterTable
ALTER TABLE "Household" ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "visitNeeded" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "visitNote" TEXT;

-- AlterTable
ALTER TABLE "RuleVersion" ADD COLUMN     "photoRequired" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Batch" ADD COLUMN     "withdrawReason" TEXT,
ADD COLUMN     "withdrawnAt" TIMESTAMP(3),
ADD COLUMN     "withdrawnById" TEXT;

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
CREATE INDEX "Household_villageId_mergedIntoId_idx" ON "Household"("villageId", "mergedIntoId");

-- CreateIndex
CREATE INDEX "Batch_villageId_recordedById_recordedAt_idx" ON "Batch"("villageId", "recordedById", "recordedAt");

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
ALTER TABLE "ClaimScore" ADD CONSTRAINT "ClaimScore_villageId_claimId_fkey" FOREIGN KEY ("villageId", "claimId") REFERENCES "Claim"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_villageId_activityId_fkey" FOREIGN KEY ("villageId", "activityId") REFERENCES "Activity"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignIn" ADD CONSTRAINT "SignIn_villageId_householdId_fkey" FOREIGN KEY ("villageId", "householdId") REFERENCES "Household"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Photo" ADD CONSTRAINT "Photo_villageId_batchId_fkey" FOREIGN KEY ("villageId", "batchId") REFERENCES "Batch"("villageId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
